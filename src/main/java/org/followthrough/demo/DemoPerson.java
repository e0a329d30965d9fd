package org.followthrough.demo;

import org.followthrough.directory.NewPerson;
import org.followthrough.directory.PasswordHash;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/** Everybody in the demo, in the order in which the sign-in page offers them. None of them lives. */
enum DemoPerson {
    MANAGER(
            "manager",
            "Morgan Hale",
            null,
            "Business manager",
            "Everything: loads plans, agrees leads and dates, releases the quarter’s report"),
    OWNER_HEALTH(
            "owner.health",
            "Nadia Quill",
            DemoAgency.HOSPITALS,
            "Named nurse, hospital trust",
            "Her own trust’s actions; sends evidence. Her executive’s seat is empty, so the gap shows"),
    CHAIR_CASE_REVIEW(
            "chair.casereview",
            "Helen Stroud",
            DemoAgency.ICB,
            "Chair of the Case Review Sub-Group",
            "What her group judges: accepts evidence or returns it with a reason"),
    EXEC_COUNCIL(
            "exec.council",
            "Dilys Marsh",
            DemoAgency.COUNCIL,
            "Director of Children’s Services, on the Partnership Executive",
            "All plans and the quarter’s report; unblocks Children’s Services’ actions"),
    OWNER_SOCIAL(
            "owner.social",
            "Beth Carrow",
            DemoAgency.COUNCIL,
            "Service manager, Children’s Services",
            "Children’s Services’ actions"),
    OWNER_POLICE(
            "owner.police", "Sam Whitlock", DemoAgency.POLICE, "Detective inspector", "The constabulary’s actions"),
    OWNER_SCHOOL(
            "owner.school",
            "Ines Dorsey",
            DemoAgency.SCHOOL,
            "Designated safeguarding lead",
            "The school’s actions and the Education Sub-Group’s"),
    OWNER_CHARITY(
            "owner.charity", "Kofi Reid", DemoAgency.CHARITY, "Service lead, family charity", "The charity’s actions"),
    OWNER_PROBATION(
            "owner.probation",
            "Lucy Tarrant",
            DemoAgency.PROBATION,
            "Senior probation officer",
            "The probation service’s actions"),
    CHAIR_POLICY(
            "chair.policy",
            "Martin Leigh",
            DemoAgency.POLICE,
            "Chair of the Policy and Procedure Sub-Group",
            "What his group leads and judges, and the constabulary’s actions"),
    CHAIR_WORKFORCE(
            "chair.workforce",
            "Aisha Rahman",
            DemoAgency.COUNCIL,
            "Chair of the Workforce Development Sub-Group",
            "What her group leads and judges, and Children’s Services’ actions"),
    CHAIR_EDUCATION(
            "chair.education",
            "Peter Lowther",
            DemoAgency.SCHOOL,
            "Headteacher, chair of the Education Sub-Group",
            "What his group leads and judges, and the school’s actions"),
    EXEC_POLICE(
            "exec.police",
            "Owen Blackwood",
            DemoAgency.POLICE,
            "Assistant chief constable, on the Partnership Executive",
            "All plans and the quarter’s report; unblocks the constabulary’s actions"),
    EXEC_HEALTH(
            "exec.health",
            "Grace Oyelaran",
            DemoAgency.ICB,
            "Chief nurse of the ICB, on the Partnership Executive",
            "All plans and the quarter’s report; unblocks the ICB’s actions"),
    EXEC_CHARITY(
            "exec.charity",
            "Frances Bell",
            DemoAgency.CHARITY,
            "Chief executive of the charity",
            "The charity’s actions, and mail when they are a month late"),
    EXEC_PROBATION(
            "exec.probation",
            "Colin Ashdown",
            DemoAgency.PROBATION,
            "Head of probation",
            "The probation service’s actions, and mail when they are a month late"),
    LEAD_COUNCIL(
            "lead.council",
            "Hugh Pemberton",
            DemoAgency.COUNCIL,
            "Chief executive of the council, lead safeguarding partner",
            "All plans; is told what is two months late"),
    LEAD_POLICE(
            "lead.police",
            "Yasmin Idris",
            DemoAgency.POLICE,
            "Chief constable, lead safeguarding partner",
            "All plans; is told what is two months late"),
    LEAD_HEALTH(
            "lead.health",
            "Rowan Achebe",
            DemoAgency.ICB,
            "Chief executive of the ICB, lead safeguarding partner",
            "All plans; is told what is two months late"),
    CHAIR("chair", "Eleanor Voss", null, "Chair of the partnership", "All plans and reports"),
    SCRUTINEER("scrutineer", "Tomas Brandt", null, "Independent scrutineer", "All plans and reports, to read"),
    COORDINATOR(
            "coordinator",
            "Priya Nair",
            null,
            "Partnership coordinator",
            "The business unit’s work; gets every sub-group’s mail with its chair");

    private final String username;
    private final String fullName;
    private final @Nullable DemoAgency agency;
    private final String role;
    private final String sees;

    DemoPerson(String username, String fullName, @Nullable DemoAgency agency, String role, String sees) {
        this.username = username;
        this.fullName = fullName;
        this.agency = agency;
        this.role = role;
        this.sees = sees;
    }

    PersonId id() {
        return new PersonId(DemoIds.of(this));
    }

    String username() {
        return username;
    }

    String fullName() {
        return fullName;
    }

    String role() {
        return role;
    }

    String sees() {
        return sees;
    }

    NewPerson withPassword(PasswordHash password) {
        return new NewPerson(
                id(),
                fullName,
                username + "@harbourshire.example",
                username,
                agency == null ? null : agency.id(),
                password);
    }
}

package org.followthrough.testing;

import java.util.List;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Membership;
import org.followthrough.directory.NewPerson;
import org.followthrough.directory.Partnership;
import org.followthrough.directory.PasswordHash;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.SeatHeld;

/** The smallest partnership in which everything can happen. Its ids are the same in every test of one JVM. */
public final class TestPartnership {

    /** What everybody in it signs in with. */
    public static final String PASSWORD = "correct horse battery";

    public static final Agency COUNCIL = new Agency(AgencyId.next(), "Testshire County Council");
    public static final Agency POLICE = new Agency(AgencyId.next(), "Testshire Police");

    /** Leads nothing, sits nowhere: the stranger to every other agency's actions. */
    public static final Agency SCHOOL = new Agency(AgencyId.next(), "Testshire Primary School");

    public static final Group UNIT = new Group(GroupId.next(), "Business Unit", Group.Kind.BUSINESS_UNIT);
    public static final Group EXECUTIVE = new Group(GroupId.next(), "Executive", Group.Kind.EXECUTIVE);
    public static final Group CASE_REVIEW = new Group(GroupId.next(), "Case Review Group", Group.Kind.SUB_GROUP);
    public static final Group POLICY = new Group(GroupId.next(), "Policy Group", Group.Kind.SUB_GROUP);

    public static final PersonId MANAGER = PersonId.next();
    public static final PersonId SOCIAL_WORKER = PersonId.next();
    public static final PersonId OFFICER = PersonId.next();
    public static final PersonId CASE_REVIEW_CHAIR = PersonId.next();
    public static final PersonId CHIEF_CONSTABLE = PersonId.next();
    public static final PersonId TEACHER = PersonId.next();

    private static final PasswordHash HASH =
            new PasswordHash("{bcrypt}$2a$04$NNnJNeJbOyZEFwXuk8L.PeLjQUXngJCgivazi6c.iF/f8RYTGiVgK");

    private TestPartnership() {}

    /** All seats filled but the council's executive. */
    public static Partnership partnership() {
        return new Partnership(
                List.of(COUNCIL, POLICE, SCHOOL),
                List.of(UNIT, EXECUTIVE, CASE_REVIEW, POLICY),
                people(),
                List.of(
                        new Membership(UNIT.id(), MANAGER),
                        new Membership(CASE_REVIEW.id(), SOCIAL_WORKER),
                        new Membership(EXECUTIVE.id(), CHIEF_CONSTABLE)),
                seats(),
                false);
    }

    private static List<NewPerson> people() {
        return List.of(
                new NewPerson(MANAGER, "Mira Manager", "mira@unit.example", "manager", null, HASH),
                new NewPerson(SOCIAL_WORKER, "Sol Worker", "sol@council.example", null, COUNCIL.id(), HASH),
                new NewPerson(OFFICER, "Ola Officer", "ola@police.example", null, POLICE.id(), HASH),
                new NewPerson(CASE_REVIEW_CHAIR, "Cora Chair", "cora@council.example", null, COUNCIL.id(), HASH),
                new NewPerson(CHIEF_CONSTABLE, "Chidi Chief", "chidi@police.example", null, POLICE.id(), HASH),
                new NewPerson(TEACHER, "Tess Teacher", "tess@school.example", null, SCHOOL.id(), HASH));
    }

    private static List<SeatHeld> seats() {
        return List.of(
                SeatHeld.by(MANAGER, Seat.BUSINESS_MANAGER),
                SeatHeld.by(SOCIAL_WORKER, Seat.AGENCY_REPRESENTATIVE, COUNCIL.id()),
                SeatHeld.by(OFFICER, Seat.AGENCY_REPRESENTATIVE, POLICE.id()),
                SeatHeld.by(CASE_REVIEW_CHAIR, Seat.GROUP_CHAIR, CASE_REVIEW.id()),
                SeatHeld.by(CASE_REVIEW_CHAIR, Seat.GROUP_CHAIR, POLICY.id()),
                SeatHeld.by(CHIEF_CONSTABLE, Seat.AGENCY_EXECUTIVE, POLICE.id()),
                SeatHeld.by(CHIEF_CONSTABLE, Seat.PARTNERSHIP_EXECUTIVE),
                SeatHeld.by(CHIEF_CONSTABLE, Seat.LEAD_SAFEGUARDING_PARTNER));
    }
}

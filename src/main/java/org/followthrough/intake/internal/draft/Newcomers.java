package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.actionplan.NewLead;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.DirectoryAdministration;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.NewPerson;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.NamedLead.Kind;
import org.followthrough.intake.internal.draft.Spot.Page;
import org.followthrough.intake.internal.draft.Who.Newcomer;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to the directory whoever a plan names and nobody knew, in the transaction in which the plan is loaded. */
@Component
class Newcomers {

    private final DirectoryAdministration administration;

    Newcomers(DirectoryAdministration administration) {
        this.administration = administration;
    }

    /** @param leads by a printed name's key; @param refused empty where all are added */
    record Added(Map<String, NewLead> leads, List<Refusal> refused) {}

    Added add(MendedPlan plan, Viewer by) {
        Map<String, NewLead> leads = new LinkedHashMap<>();
        Map<Newcomer, NewLead> once = new LinkedHashMap<>();
        List<Refusal> refused = new ArrayList<>();
        int number = 0;
        for (Map.Entry<NamedLead, List<MendedAction>> led : plan.names().entrySet()) {
            number++;
            NamedLead lead = led.getKey();
            if (lead.kind() != Kind.NEW || !plan.isStarting(led)) continue;
            Newcomer newcomer = plan.draft().mends().who(lead.name()).newcomer();
            Spot spot = Spot.page(Page.WHO, "name-" + number, "Mend it");
            NewLead added = once.containsKey(newcomer)
                    ? once.get(newcomer)
                    : add(
                                    newcomer,
                                    plan.choices(),
                                    by,
                                    sentence -> refused.add(
                                            new Refusal("“" + newcomer.name() + "”: " + sentence + ".", spot)))
                            .orElse(null);
            if (added == null) continue;
            once.put(newcomer, added);
            leads.put(Mends.key(lead.name()), added);
        }
        return new Added(leads, refused);
    }

    private Optional<NewLead> add(
            Newcomer newcomer, LeadChoices choices, Viewer by, java.util.function.Consumer<String> refuse) {
        return switch (newcomer.kind()) {
            case "person" -> person(newcomer, choices, by, refuse);
            case "group" -> {
                Group group = new Group(GroupId.next(), newcomer.name(), Group.Kind.SUB_GROUP);
                NewLead lead = new NewLead(group.name(), null, group.id(), null);
                yield accepted(administration.add(group, by), lead, refuse);
            }
            default -> {
                Agency agency = new Agency(AgencyId.next(), newcomer.name());
                NewLead lead = new NewLead(agency.name(), null, null, agency.id());
                yield accepted(administration.add(agency, by), lead, refuse);
            }
        };
    }

    private Optional<NewLead> person(
            Newcomer newcomer, LeadChoices choices, Viewer by, java.util.function.Consumer<String> refuse) {
        @Nullable
        AgencyId agency = choices.lead(newcomer.agency()).map(NewLead::agency).orElse(null);
        NewPerson person = new NewPerson(PersonId.next(), newcomer.name(), newcomer.email(), null, agency, null);
        NewLead lead = new NewLead(person.fullName(), person.id(), null, null);
        return accepted(administration.add(person, by), lead, refuse);
    }

    private static Optional<NewLead> accepted(
            Outcome outcome, NewLead lead, java.util.function.Consumer<String> refuse) {
        if (!(outcome instanceof Outcome.Refused refused)) return Optional.of(lead);
        refuse.accept(String.join(". ", refused.sentences().values()));
        return Optional.empty();
    }
}

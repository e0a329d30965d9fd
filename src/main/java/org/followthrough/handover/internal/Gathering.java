package org.followthrough.handover.internal;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.followthrough.actionplan.Contributors;
import org.followthrough.actionplan.Leads;
import org.followthrough.directory.Deputies;
import org.followthrough.directory.Deputyship;
import org.followthrough.directory.Directory;
import org.followthrough.directory.DirectoryAdministration;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.handover.Holdings;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Gathers what one person holds from the modules that know. */
@Component
class Gathering {

    static final String NAME_LEAD = "UserTask_NameLead";

    private final Directory directory;
    private final DirectoryAdministration administration;
    private final Deputies deputies;
    private final Leads leads;
    private final Contributors contributors;
    private final Worklist worklist;

    Gathering(
            Directory directory,
            DirectoryAdministration administration,
            Deputies deputies,
            Leads leads,
            Contributors contributors,
            Worklist worklist) {
        this.directory = directory;
        this.administration = administration;
        this.deputies = deputies;
        this.leads = leads;
        this.contributors = contributors;
        this.worklist = worklist;
    }

    Holdings of(PersonId id, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        Person leaver = directory.person(id).orElseThrow(NotVisible::new);
        List<WorkItem> asked = worklist.askedOf(id);
        Predicate<WorkItem> naming = item -> item.element().equals(NAME_LEAD);
        return new Holdings(
                leaver,
                leads.ledBy(id),
                contributors.contributedToBy(id),
                administration.seats(id, viewer),
                administration.memberships(id, viewer),
                deputyships(id),
                asked.stream().filter(naming).toList(),
                asked.stream()
                        .filter(naming.negate())
                        .filter(item -> !item.ask().subjectKind().equals("answer"))
                        .toList());
    }

    private List<Deputyship> deputyships(PersonId id) {
        return Stream.concat(deputies.of(id).stream(), deputies.standingIn(id).stream())
                .toList();
    }
}

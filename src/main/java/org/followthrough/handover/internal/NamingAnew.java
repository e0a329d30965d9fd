package org.followthrough.handover.internal;

import java.util.UUID;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.Seat;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Naming a lead goes to whoever represents the agency by then, and where nobody does to the business unit. */
@Component
class NamingAnew {

    private final ActionPlans plans;
    private final Directory directory;
    private final Worklist worklist;

    NamingAnew(ActionPlans plans, Directory directory, Worklist worklist) {
        this.plans = plans;
        this.directory = directory;
        this.worklist = worklist;
    }

    void ask(WorkItem item) {
        UUID subject = item.ask().subject();
        String kind = item.ask().subjectKind();
        AgencyId agency = plans.answer(new AnswerId(subject)).agency();
        Person representative = agency == null
                ? null
                : directory.holders(Seat.AGENCY_REPRESENTATIVE, agency).stream()
                        .findFirst()
                        .orElse(null);
        if (representative != null) worklist.askPerson(kind, subject, item.element(), representative.id());
        else
            worklist.askGroup(
                    kind, subject, item.element(), directory.businessUnit().id());
    }
}

package org.followthrough.actionplan.internal;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.directory.PersonId;
import org.followthrough.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Starts the lives of stored actions, each where it stands. */
@Component
class Starting {

    private final Workflow workflow;
    private final ApplicationEventPublisher events;

    Starting(Workflow workflow, ApplicationEventPublisher events) {
        this.workflow = workflow;
        this.events = events;
    }

    void start(List<DraftAction> actions, PersonId by) {
        for (DraftAction each : actions) {
            events.publishEvent(new ActionEvent.Started(each.view(), by));
            workflow.start("action-lifecycle", each.view().answer().value(), routing(each));
        }
    }

    private static Map<String, Object> routing(DraftAction each) {
        ActionView action = each.view();
        return Map.of(
                "acceptedBefore",
                action.acceptedBefore(),
                "deliveredBefore",
                action.cameIn().stage() == AsItStands.Stage.DELIVERED,
                "leadNamed",
                action.person() != null,
                "agreedAtMeeting",
                each.agreedAtMeeting());
    }
}

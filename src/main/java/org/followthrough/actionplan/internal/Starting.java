package org.followthrough.actionplan.internal;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.directory.PersonId;
import org.followthrough.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Starts the lives of stored actions, each where it stands. */
@Component
class Starting {

    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final ResponseRows responses;

    Starting(Workflow workflow, ApplicationEventPublisher events, ResponseRows responses) {
        this.responses = responses;
        this.workflow = workflow;
        this.events = events;
    }

    /** What is added to a plan that the executive has still to agree starts with it. */
    void start(List<DraftAction> actions, PersonId by) {
        if (actions.isEmpty() || responses.stage(actions.get(0).view().plan()).isPresent()) return;
        for (DraftAction each : actions) {
            events.publishEvent(new ActionEvent.Started(each.view(), by));
            begin(each.view(), each.agreedAtMeeting());
        }
    }

    /** Starts one answer's life where it stands. */
    void begin(ActionView action, boolean agreedAtMeeting) {
        workflow.start("action-lifecycle", action.answer().value(), routing(action, agreedAtMeeting));
        wantDate(action);
    }

    /** Asks the business unit for a date where there is none. */
    private void wantDate(ActionView action) {
        if (action.lacksADate()) workflow.start("date-wanted", action.answer().value(), Map.of());
    }

    private static Map<String, Object> routing(ActionView action, boolean agreedAtMeeting) {
        return Map.of(
                "acceptedBefore",
                action.acceptedBefore(),
                "deliveredBefore",
                action.state() == AnswerState.IN_SIGN_OFF,
                "leadNamed",
                action.isLed(),
                "agreedAtMeeting",
                agreedAtMeeting);
    }
}

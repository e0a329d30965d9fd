package org.followthrough.actionplan.process;

import java.util.Map;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the {@code date-wanted} of an answer where it got a date otherwise or none is waited for, and begins it anew when
 * work on it goes on. It begins with the answer's life.
 */
@Component
class DateWanted {

    private static final String PROCESS = "date-wanted";

    private final Workflow workflow;

    DateWanted(Workflow workflow) {
        this.workflow = workflow;
    }

    /** Nothing is there to be ended where its own task has given the date. */
    @EventListener
    void on(ActionEvent.DateChanged changed) {
        if (changed.before() == null) over(changed.action());
    }

    @EventListener
    void on(ActionEvent.BodyAsked asked) {
        over(asked.action());
    }

    @EventListener
    void on(ActionEvent.EvidenceDelivered delivered) {
        overIfUndated(delivered.action());
    }

    @EventListener
    void on(ActionEvent.SetAside aside) {
        overIfUndated(aside.action());
    }

    @EventListener
    void on(ActionEvent.Ended ended) {
        overIfUndated(ended.action());
    }

    @EventListener
    void on(ActionEvent.TakenUp again) {
        ActionView action = again.action();
        if (action.lacksADate()) workflow.start(PROCESS, action.answer().value(), Map.of());
    }

    private void overIfUndated(ActionView action) {
        if (action.deadline().due() == null) over(action);
    }

    private void over(ActionView action) {
        workflow.tell(PROCESS, action.answer().value(), "DateNotWanted", Map.of());
    }
}

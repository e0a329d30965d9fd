package org.followthrough.escalation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.escalation.internal.SignOffClimbing;
import org.followthrough.shared.London;
import org.followthrough.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the watch over a sign-off when evidence comes in, and stops it when it is judged or the action has ended. What came
 * in delivered with its plan is loaded as it stands, without a mail, and nobody is chased for it either.
 */
@Component
class SignOffWatchkeeper {

    private final Workflow workflow;
    private final SignOffClimbing climbing;
    private final Clock clock;

    SignOffWatchkeeper(Workflow workflow, SignOffClimbing climbing, Clock clock) {
        this.workflow = workflow;
        this.climbing = climbing;
        this.clock = clock;
    }

    @EventListener
    void on(ActionEvent.EvidenceDelivered delivered) {
        start(delivered.action());
    }

    @EventListener
    void on(ActionEvent.Accepted accepted) {
        stop(accepted.action());
    }

    @EventListener
    void on(ActionEvent.Returned returned) {
        stop(returned.action());
    }

    @EventListener
    void on(ActionEvent.Ended ended) {
        stop(ended.action());
    }

    private void start(ActionView action) {
        LocalDate since = London.today(clock);
        workflow.start(
                SignOffWatch.PROCESS,
                action.answer().value(),
                SignOffWatch.starting(since, climbing.waited(since, clock.instant())));
    }

    private void stop(ActionView action) {
        workflow.tell(SignOffWatch.PROCESS, action.answer().value(), SignOffWatch.OVER, Map.of());
    }
}

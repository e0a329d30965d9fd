package org.followthrough.assurance.process;

import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.assurance.internal.ImpactPlanning;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the test of a success statement once nothing of what it covers is open any more. */
@Component
class ImpactStarts {

    private final SuccessStatements successes;
    private final ImpactPlanning planning;

    ImpactStarts(SuccessStatements successes, ImpactPlanning planning) {
        this.successes = successes;
        this.planning = planning;
    }

    @EventListener
    void on(ActionEvent.Accepted accepted) {
        look(accepted.action().answer());
    }

    @EventListener
    void on(ActionEvent.Ended ended) {
        look(ended.action().answer());
    }

    @EventListener
    void on(ActionEvent.Started started) {
        if (started.action().acceptedBefore()) look(started.action().answer());
    }

    private void look(AnswerId answer) {
        successes.of(answer).ifPresent(planning::planIfReached);
    }
}

package org.followthrough.assurance.process;

import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.MeasureCoversMore;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.assurance.internal.ImpactInStep;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at the test of a success statement whenever something that it covers is added, accepted or ended. */
@Component
class ImpactStarts {

    private final SuccessStatements successes;
    private final ImpactInStep inStep;

    ImpactStarts(SuccessStatements successes, ImpactInStep inStep) {
        this.successes = successes;
        this.inStep = inStep;
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

    @EventListener
    void on(ActionEvent.BodyAsked asked) {
        look(asked.action().answer());
    }

    @EventListener
    void on(MeasureCoversMore more) {
        inStep.keep(more.success());
    }

    private void look(AnswerId answer) {
        successes.of(answer).ifPresent(inStep::keep);
    }
}

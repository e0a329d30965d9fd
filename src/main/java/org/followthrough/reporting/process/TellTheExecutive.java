package org.followthrough.reporting.process;

import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.internal.Releasing;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** The model's "Tell the executive": from here on it knows how many readers it waits for. */
@Component
class TellTheExecutive implements Step {

    private final Releasing releasing;

    TellTheExecutive(Releasing releasing) {
        this.releasing = releasing;
    }

    @Override
    public void take(Instance instance) {
        instance.write("readers", releasing.tellTheExecutive(new ReportId(instance.subject())));
    }
}

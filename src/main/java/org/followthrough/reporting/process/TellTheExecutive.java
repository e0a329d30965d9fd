package org.followthrough.reporting.process;

import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.internal.AskedDecisions;
import org.followthrough.reporting.internal.Releasing;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** The model's "Tell the executive": from here on it knows how many readers it waits for. */
@Component
class TellTheExecutive implements Step {

    private final Releasing releasing;
    private final AskedDecisions decisions;

    TellTheExecutive(Releasing releasing, AskedDecisions decisions) {
        this.releasing = releasing;
        this.decisions = decisions;
    }

    @Override
    public void take(Instance instance) {
        ReportId report = new ReportId(instance.subject());
        instance.write("readers", releasing.tellTheExecutive(report));
        decisions.begin(report);
    }
}

package org.followthrough.reporting.process;

import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.internal.Freezing;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** The model's "Freeze the numbers". */
@Component
class FreezeNumbers implements Step {

    private final Freezing freezing;

    FreezeNumbers(Freezing freezing) {
        this.freezing = freezing;
    }

    @Override
    public void take(Instance instance) {
        freezing.freeze(new ReportId(instance.subject()));
    }
}

package org.followthrough.reporting.process;

import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.internal.Asking;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** The model's "Ask for what is missing". */
@Component
class AskForWhatIsMissing implements Step {

    private final Asking asking;

    AskForWhatIsMissing(Asking asking) {
        this.asking = asking;
    }

    @Override
    public void take(Instance instance) {
        asking.askForWhatIsMissing(new ReportId(instance.subject()));
    }
}

package org.followthrough.reporting.process;

import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.internal.Receiving;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** The model's "File the report". */
@Component
class FileReport implements Step {

    private final Receiving receiving;

    FileReport(Receiving receiving) {
        this.receiving = receiving;
    }

    @Override
    public void take(Instance instance) {
        receiving.file(new ReportId(instance.subject()));
    }
}

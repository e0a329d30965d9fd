package org.followthrough.reporting.process;

import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.internal.StatementBook;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** The model's "Remind the agency", for the agency that the instance is about. */
@Component
class RemindAgency implements Step {

    private final StatementBook statements;

    RemindAgency(StatementBook statements) {
        this.statements = statements;
    }

    @Override
    public void take(Instance instance) {
        statements.chase(new ReportId(instance.subject()), instance.number("loopCounter"), false);
    }
}

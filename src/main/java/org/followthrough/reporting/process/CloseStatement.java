package org.followthrough.reporting.process;

import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.internal.StatementBook;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** The model's "Close the statement", for the agency that the instance is about. */
@Component
class CloseStatement implements Step {

    private final StatementBook statements;

    CloseStatement(StatementBook statements) {
        this.statements = statements;
    }

    @Override
    public void take(Instance instance) {
        statements.close(new ReportId(instance.subject()), instance.number("loopCounter"));
    }
}

package org.followthrough.reporting.process;

import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.internal.StatementBook;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** The model's "Tell the agency's executive", for the agency that the instance is about. */
@Component
class TellAgencyExecutive implements Step {

    private final StatementBook statements;

    TellAgencyExecutive(StatementBook statements) {
        this.statements = statements;
    }

    @Override
    public void take(Instance instance) {
        statements.chase(new ReportId(instance.subject()), instance.number("loopCounter"), true);
    }
}

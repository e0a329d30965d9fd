package org.followthrough.reporting.process;

import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.internal.Asking;
import org.followthrough.reporting.internal.StatementBook;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** The model's "Ask for what is missing". */
@Component
class AskForWhatIsMissing implements Step {

    private final Asking asking;
    private final StatementBook statements;

    AskForWhatIsMissing(Asking asking, StatementBook statements) {
        this.asking = asking;
        this.statements = statements;
    }

    @Override
    public void take(Instance instance) {
        ReportId report = new ReportId(instance.subject());
        asking.askForWhatIsMissing(report);
        instance.write("agencies", statements.askEach(report));
    }
}

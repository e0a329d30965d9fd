package org.followthrough.intake;

import java.util.List;

/** What was understood of a document. Whatever was not is among the problems. */
public record PrintedPlan(List<PrintedFinding> findings, List<PrintedAction> actions, List<Problem> problems) {
    public PrintedPlan {
        findings = List.copyOf(findings);
        actions = List.copyOf(actions);
        problems = List.copyOf(problems);
    }
}

package org.followthrough.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a document. Whatever was not is among the problems.
 *
 * @param layouts how its tables are laid out; none where it has no tables
 */
public record PrintedPlan(
        List<PrintedFinding> findings, List<PrintedAction> actions, List<Problem> problems, List<PlanLayout> layouts) {

    /** @param layouts null in a draft that was kept before layouts were */
    public PrintedPlan(
            List<PrintedFinding> findings,
            List<PrintedAction> actions,
            List<Problem> problems,
            @Nullable List<PlanLayout> layouts) {
        this.findings = List.copyOf(findings);
        this.actions = List.copyOf(actions);
        this.problems = List.copyOf(problems);
        this.layouts = layouts == null ? List.of() : List.copyOf(layouts);
    }

    public PrintedPlan(List<PrintedFinding> findings, List<PrintedAction> actions, List<Problem> problems) {
        this(findings, actions, problems, List.of());
    }
}

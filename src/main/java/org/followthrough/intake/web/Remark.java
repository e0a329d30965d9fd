package org.followthrough.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.intake.PrintedPlan;
import org.followthrough.intake.Problem;
import org.followthrough.intake.Problem.Severity;
import org.followthrough.intake.internal.draft.Concern;
import org.followthrough.intake.internal.draft.Fields;

/**
 * A line in the list of what to look at first.
 *
 * @param at where on the page it leads; empty where there is nothing to mend
 * @param where in the document, empty for what is about the draft
 */
record Remark(String tag, String colour, String at, String where, String sentence) {

    /** Worst first: what was not read, what one decides on, what wants a look, what was left out. */
    static List<Remark> all(PrintedPlan plan, List<Concern> concerns) {
        List<Remark> remarks = new ArrayList<>(of(Severity.ERROR, "Not read", "red", plan));
        concerns.forEach(concern -> remarks.add(new Remark("Decide", "blue", concern.at(), "", concern.sentence())));
        remarks.addAll(of(Severity.WARNING, "Check", "yellow", plan));
        remarks.addAll(of(Severity.NOTE, "Note", "grey", plan));
        return remarks;
    }

    private static List<Remark> of(Severity severity, String tag, String colour, PrintedPlan plan) {
        return plan.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .map(problem -> new Remark(tag, colour, row(problem, plan), problem.where(), problem.message()))
                .toList();
    }

    private static String row(Problem problem, PrintedPlan plan) {
        for (int i = 0; i < plan.actions().size(); i++)
            if (plan.actions().get(i).where().equals(problem.where())) return Fields.row(i + 1);
        return "";
    }
}

package org.followthrough.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.intake.PrintedPlan;
import org.followthrough.intake.Problem;
import org.followthrough.intake.Problem.Severity;
import org.followthrough.intake.internal.draft.Concern;
import org.followthrough.intake.internal.draft.Fields;

/** A line in the list of what to look at first, with links to where on the page it can be mended. */
record Remark(String tag, String colour, String sentence, List<Link> links) {

    /** @param at id of a field or a row */
    record Link(String words, String at) {}

    /** Worst first: what was not read, what one decides on, what wants a look, what was left out. */
    static List<Remark> all(PrintedPlan plan, List<Concern> concerns) {
        List<Remark> remarks = new ArrayList<>(of(Severity.ERROR, "Not read", "red", plan));
        concerns.forEach(concern -> remarks.add(of(concern)));
        remarks.addAll(of(Severity.WARNING, "Check", "yellow", plan));
        remarks.addAll(of(Severity.NOTE, "Note", "grey", plan));
        return remarks;
    }

    private static Remark of(Concern concern) {
        List<Link> links = concern.spots().stream()
                .map(spot -> new Link("action " + spot.action(), spot.field()))
                .toList();
        return new Remark("Decide", "blue", concern.sentence(), links);
    }

    private static List<Remark> of(Severity severity, String tag, String colour, PrintedPlan plan) {
        return plan.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .map(problem -> new Remark(tag, colour, inWords(problem), links(problem, plan)))
                .toList();
    }

    /** "Table 2, row 3: No lead is printed." */
    private static String inWords(Problem problem) {
        String where = problem.where();
        return Character.toUpperCase(where.charAt(0)) + where.substring(1) + ": " + problem.message();
    }

    private static List<Link> links(Problem problem, PrintedPlan plan) {
        for (int i = 0; i < plan.actions().size(); i++)
            if (plan.actions().get(i).where().equals(problem.where()))
                return List.of(new Link("action " + (i + 1), Fields.row(i + 1)));
        return List.of();
    }
}

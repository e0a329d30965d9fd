package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.intake.Problem;
import org.followthrough.intake.Problem.Severity;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.draft.Concern.Weight;
import org.followthrough.intake.internal.draft.Spot.Page;

/** What the reading itself found odd, as far as nobody has looked at it or put it right. */
final class ReadersConcerns {

    private final MendedPlan plan;
    private final Map<String, MendedAction> actions;

    ReadersConcerns(MendedPlan plan) {
        this.plan = plan;
        actions = plan.actions().stream()
                .collect(Collectors.toMap(MendedAction::where, Function.identity(), (one, other) -> one));
    }

    List<Concern> all() {
        List<Concern> all = new ArrayList<>();
        rowsThatBecameNone(all);
        grouped(Severity.ERROR, Weight.NOT_READ, all);
        grouped(Severity.WARNING, Weight.CHECK, all);
        return all;
    }

    /** What became no action and nobody has looked at, save for mere notes. */
    private void rowsThatBecameNone(List<Concern> all) {
        List<Spot> rows = plan.reading().plan().problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR && isOpen(problem) && isARow(problem))
                .map(problem -> Spot.row(problem.where()))
                .distinct()
                .toList();
        if (!rows.isEmpty())
            all.add(Concern.of(
                    Weight.NOT_READ,
                    rows.size() == 1
                            ? "One row became no action. Make it one, mend it, or say that it is none:"
                            : rows.size()
                                    + " rows became no action. Make them some, mend them, or say that they are none:",
                    rows));
    }

    private void grouped(Severity severity, Weight weight, List<Concern> all) {
        Map<String, Set<Spot>> found = new LinkedHashMap<>();
        for (Problem problem : plan.reading().plan().problems()) {
            boolean counted = severity == Severity.ERROR && isARow(problem);
            if (problem.severity() == severity && !counted && isOpen(problem) && !isAskedElsewhere(problem))
                found.computeIfAbsent(problem.message(), any -> new java.util.LinkedHashSet<>())
                        .add(spot(problem));
        }
        found.forEach((sentence, spots) -> all.add(Concern.of(
                weight,
                sentence,
                spots.stream().filter(spot -> !spot.words().isEmpty()).toList())));
    }

    private boolean isARow(Problem problem) {
        return !actions.containsKey(problem.where())
                && plan.reading().words(problem.where()).isPresent();
    }

    private boolean isOpen(Problem problem) {
        MendedAction action = actions.get(problem.where());
        return !plan.draft().mends().seen().contains(problem.where())
                && (action == null || (!action.left() && !isAdded(action)));
    }

    private boolean isAdded(MendedAction action) {
        return plan.draft().mends().corrections().added().stream()
                .anyMatch(added -> added.where().equals(action.where()));
    }

    /** Leads, dates and success criteria are asked for by what is missing now, not by what was when it was read. */
    private boolean isAskedElsewhere(Problem problem) {
        MendedAction action = actions.get(problem.where());
        if (action == null) return false;
        String printed = action.printed().deadline().printed();
        String message = problem.message();
        return message.contains("success criteria")
                || message.contains("deadline")
                || message.contains(" lead")
                || message.contains("date was read")
                || (printed != null && message.startsWith("“" + Printed.opening(printed)));
    }

    private Spot spot(Problem problem) {
        MendedAction action = actions.get(problem.where());
        if (action != null) return Spot.action(action, "");
        if (problem.message().contains("column") || problem.message().contains("heading"))
            return Spot.page(Page.COLUMNS, "", "Say what the columns hold");
        return isARow(problem) ? Spot.row(problem.where()) : Spot.page(Page.OVERVIEW, "", "");
    }
}

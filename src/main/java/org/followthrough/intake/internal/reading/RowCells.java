package org.followthrough.intake.internal.reading;

import java.util.List;
import java.util.Set;
import org.followthrough.actionplan.Deadline;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Printed;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row that need reading: its leads and its deadline. */
final class RowCells {

    private static final int LONGEST_LEAD = 300;

    private final ReadOnce<List<String>> leads = new ReadOnce<>(new LeadReader()::read);
    private final DocumentDeadlines deadlines;
    private final Problems problems;

    RowCells(DocumentDeadlines deadlines, Problems problems) {
        this.deadlines = deadlines;
        this.problems = problems;
    }

    void reportSuccess(SuccessCriteria.Held held, Set<Column> columns) {
        if (held.text().isEmpty() && columns.contains(Column.SUCCESS))
            problems.warning(held.row().where(), "No success criteria are printed.");
    }

    /** @param above the nearest row above that names a lead, for a suggestion where this row names none */
    PrintedAction.Leads leads(PlanRow row, Set<Column> columns, @Nullable PlanRow above) {
        String printed = row.text(Column.LEAD);
        List<String> names = names(printed);
        boolean asked = columns.contains(Column.LEAD);
        List<String> suggested =
                asked && printed.isEmpty() && above != null ? names(above.text(Column.LEAD)) : List.of();
        if (asked && printed.isEmpty()) problems.warning(row.where(), missing(suggested));
        else if (asked && names.isEmpty())
            problems.warning(row.where(), "“" + Printed.opening(printed) + "” names no lead.");
        return new PrintedAction.Leads(names, printed, suggested);
    }

    private static String missing(List<String> suggested) {
        return suggested.isEmpty()
                ? "No lead is printed."
                : "No lead is printed; the row above names " + String.join(", ", suggested) + ".";
    }

    private List<String> names(String printed) {
        return leads.read(printed).stream()
                .map(name -> name.length() <= LONGEST_LEAD ? name : name.substring(0, LONGEST_LEAD))
                .toList();
    }

    Deadline deadline(PlanRow row, Set<Column> columns) {
        if (!columns.contains(Column.DEADLINE))
            return DeadlineReading.unreadable("").asPrinted(null);
        DeadlineReading reading = deadlines.read(row.text(Column.DEADLINE));
        if (reading.problem() != null) problems.warning(row.where(), reading.problem());
        return reading.asPrinted(orNull(row.text(Column.DEADLINE)));
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

package org.followthrough.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Line;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.intake.internal.mending.RowMending;
import org.followthrough.shared.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * What can be done to a row as a row.
 *
 * @param above the words of the row above, which it may belong to; empty where there is none
 * @param shifts by how many columns its cells may be moved, each with what the link to a preview says
 * @param lines the lines of its cells, to tell which of them belong to a second row
 * @param mended whether anything was done to it that can be undone
 */
record RowTools(String where, String above, List<Shift> shifts, List<Lines> lines, boolean mended) {

    private static final int FURTHEST = 2;

    /** @param by columns to the right of where they are printed */
    record Shift(int by, String words) {}

    record Lines(int cell, String legend, List<String> lines) {}

    static @Nullable RowTools of(MendedPlan plan, String where) {
        Row row = plan.reading().row(where).orElse(null);
        if (row == null) return null;
        String above = plan.reading().above(row).map(RowTools::words).orElse("");
        boolean mended = plan.draft().mends().corrections().touch(row.where())
                || plan.draft().mends().corrections().touch(where);
        return new RowTools(row.where(), above, shifts(row, plan), lines(row), mended);
    }

    private static List<Shift> shifts(Row row, MendedPlan plan) {
        int now = plan.draft().mends().corrections().shifted().getOrDefault(row.where(), 0);
        List<Shift> shifts = new ArrayList<>();
        for (int by = -FURTHEST; by <= FURTHEST; by++)
            if (by != 0 && RowMending.canShift(row, by)) shifts.add(new Shift(now + by, words(by)));
        return shifts;
    }

    private static String words(int by) {
        String columns = Math.abs(by) == 1 ? "one column" : Math.abs(by) + " columns";
        return columns + " to the " + (by > 0 ? "right" : "left");
    }

    private static List<Lines> lines(Row row) {
        List<Lines> all = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            if (!cell.lines().isEmpty())
                all.add(new Lines(
                        i,
                        "Cell " + (i + 1),
                        cell.lines().stream().map(Line::text).toList()));
        }
        return all;
    }

    private static String words(Row row) {
        List<String> words = row.filled().stream().map(Cell::text).toList();
        return Shortened.of(String.join(" | ", words), 200).opening();
    }
}

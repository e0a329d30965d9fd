package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.followthrough.intake.internal.document.Printed;
import org.jspecify.annotations.Nullable;

/** The rows under one set of headings and one finding, in which blank cells may take over what stands above. */
final class Section {

    private static final Set<Column> MERGEABLE = EnumSet.complementOf(EnumSet.of(Column.ACTION));
    private static final Set<Column> GROUPING = EnumSet.of(Column.REFERENCE, Column.FINDING, Column.RECOMMENDATION);

    private final Columns columns;
    private final @Nullable Integer finding;
    private final Problems problems;
    private final DeadlineReader deadlines;
    private final List<PlanRow> rows = new ArrayList<>();

    Section(Columns columns, @Nullable Integer finding, Problems problems, DeadlineReader deadlines) {
        this.columns = columns;
        this.finding = finding;
        this.problems = problems;
        this.deadlines = deadlines;
    }

    Columns columns() {
        return columns;
    }

    @Nullable
    Integer finding() {
        return finding;
    }

    List<PlanRow> rows() {
        return rows;
    }

    /** @param afterHeading whether it is the first row after headings, where a page may have cut the row above */
    void add(PlanRow row, boolean afterHeading) {
        reportStray(row);
        PlanRow above = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (above != null && afterHeading && row.isRestOf(above)) {
            above.carryOn(row);
            problems.note(row.where(), "This row was read as the rest of " + above.where() + ".");
        } else if (above != null && row.isMerged(columns.whatIsToBeDone())) {
            above.share(row);
            problems.note(row.where(), "This row shares its action with " + above.where() + " and was read with it.");
        } else {
            if (above != null) takeOver(row, above);
            if (isAction(row)) rows.add(row);
        }
    }

    private void takeOver(PlanRow row, PlanRow above) {
        MERGEABLE.stream().filter(row::isMerged).forEach(column -> row.inherit(column, above));
        boolean sameGroup = columns.has(Column.ACTION) && row.has(Column.ACTION) && !row.startsGroup();
        if (sameGroup) GROUPING.forEach(column -> row.inherit(column, above));
        else row.inherit(Column.FINDING, above);
    }

    private boolean isAction(PlanRow row) {
        if (hasSlipped(row)) {
            problems.error(
                    row.where(),
                    "A date stands in the column for leads, so the cells of this row do not stand"
                            + " under their own headings and it was not read: " + quoted(row));
            return false;
        }
        boolean says = row.has(Column.ACTION) || row.has(Column.RECOMMENDATION);
        if (!says) problems.error(row.where(), "No action is printed in this row, so it became none: " + quoted(row));
        else if (columns.has(Column.ACTION) && !row.has(Column.ACTION))
            problems.warning(row.where(), "No action is printed for this recommendation.");
        return says;
    }

    private boolean hasSlipped(PlanRow row) {
        return row.has(Column.LEAD)
                && !row.has(Column.DEADLINE)
                && deadlines.read(row.text(Column.LEAD)).due() != null;
    }

    private void reportStray(PlanRow row) {
        row.stray()
                .forEach(text -> problems.warning(
                        row.where(), "“" + Printed.opening(text) + "” stands under no heading and was not read."));
    }

    private static String quoted(PlanRow row) {
        return "“" + Printed.opening(row.wholeText()) + "”";
    }
}

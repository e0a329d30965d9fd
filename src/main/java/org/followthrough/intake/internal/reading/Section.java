package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Printed;

/** The rows under one set of headings and one finding, in which blank cells may take over what stands above. */
final class Section {

    private static final Set<Column> MERGEABLE = EnumSet.complementOf(EnumSet.of(Column.ACTION, Column.MIXED));
    private static final Set<Column> GROUPING =
            EnumSet.of(Column.THEME, Column.FINDING, Column.LESSON, Column.RECOMMENDATION);
    private static final Set<Column> IN_SEVERAL_LINES =
            EnumSet.of(Column.LEAD, Column.SUCCESS, Column.PROGRESS, Column.DEADLINE);
    private static final Set<Column> POINTS_ABOVE = EnumSet.of(Column.LEAD, Column.SUCCESS);

    private static final Pattern FIGURE = Pattern.compile("[\\d\\s.,%/()-]+");

    private final Columns columns;
    private final Place place;
    private final Problems problems;
    private final List<PlanRow> rows = new ArrayList<>();

    Section(Columns columns, Place place, Problems problems) {
        this.columns = columns;
        this.place = place;
        this.problems = problems;
    }

    Columns columns() {
        return columns;
    }

    Place place() {
        return place;
    }

    List<PlanRow> rows() {
        return rows;
    }

    /** @param afterHeading whether it is the first row after headings, where a page may have cut the row above */
    void add(PlanRow row, boolean afterHeading) {
        reportStray(row);
        PlanRow above = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        boolean cut = above != null && (afterHeading || row.isOnlyWords()) && row.isRestOf(above);
        if (above != null && cut) {
            above.carryOn(row);
            problems.note(row.where(), "This row was read as the rest of " + above.where() + ".");
        } else if (above != null && row.isMerged(columns.whatIsToBeDone())) {
            above.share(row);
            problems.note(row.where(), "This row shares its action with " + above.where() + " and was read with it.");
        } else if (above != null && isFurtherLine(row)) {
            above.share(row);
            problems.warning(
                    row.where(), "No action is printed in this row, so it was read with " + above.where() + ".");
        } else {
            if (above != null) takeOver(row, above);
            if (isAction(row)) rows.add(row);
        }
    }

    /** Prose over the whole row that reports on the action above it. */
    boolean takeUpdate(String text) {
        if (rows.isEmpty()) return false;
        PlanRow above = rows.get(rows.size() - 1);
        above.append(Column.PROGRESS, Cell.linesOf(text));
        above.print("Update", text);
        return true;
    }

    /** A further lead or measure of the action above, set out in a row of its own. */
    private boolean isFurtherLine(PlanRow row) {
        return columns.has(Column.ACTION)
                && IN_SEVERAL_LINES.stream().anyMatch(row::has)
                && Set.of(Column.values()).stream().filter(row::has).allMatch(IN_SEVERAL_LINES::contains)
                && !row.has(Column.DEADLINE)
                && !row.startsGroup();
    }

    private void takeOver(PlanRow row, PlanRow above) {
        MERGEABLE.stream().filter(row::isMerged).forEach(column -> row.inherit(column, above));
        boolean sameGroup = columns.has(Column.ACTION) && row.has(Column.ACTION) && !row.startsGroup();
        if (sameGroup) GROUPING.forEach(column -> row.inherit(column, above));
        else EnumSet.of(Column.THEME, Column.FINDING).forEach(column -> row.inherit(column, above));
        if (sameGroup && !row.has(Column.REFERENCE) && columns.has(Column.RECOMMENDATION))
            row.inherit(Column.REFERENCE, above);
        if (sameGroup) row.inherit(Column.RECOMMENDATION_REFERENCE, above);
        POINTS_ABOVE.stream()
                .filter(column -> row.has(column) && above.has(column) && AsAbove.isAbove(row.text(column)))
                .forEach(column -> row.takeFrom(column, above));
    }

    private boolean isAction(PlanRow row) {
        if (row.has(Column.ACTION) && pointsElsewhere(row)) return false;
        if (isFigure(row.text(columns.whatIsToBeDone()))) {
            problems.note(
                    row.where(), "A figure stands where an action would, so this row became none: " + quoted(row));
            return false;
        }
        boolean says = row.has(columns.whatIsToBeDone()) || row.has(Column.RECOMMENDATION) || isAnswered(row);
        if (!says) problems.error(row.where(), "No action is printed in this row, so it became none: " + quoted(row));
        else if (columns.has(Column.ACTION) && !row.has(Column.ACTION))
            problems.warning(row.where(), "No action is printed for this recommendation.");
        return says;
    }

    private static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    /** A finding of its own with what has been done about it already, and nothing left to do. */
    private static boolean isAnswered(PlanRow row) {
        return row.has(Column.FINDING) && !row.isTakenOver(Column.FINDING) && row.has(Column.PROGRESS);
    }

    private boolean pointsElsewhere(PlanRow row) {
        boolean ownRecommendation = row.has(Column.RECOMMENDATION) && !row.isTakenOver(Column.RECOMMENDATION);
        if (ownRecommendation || !AsAbove.isElsewhere(row.text(Column.ACTION))) return false;
        problems.warning(
                row.where(),
                "This row points to another place in the plan, so it became no action of its own: " + quoted(row));
        return true;
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

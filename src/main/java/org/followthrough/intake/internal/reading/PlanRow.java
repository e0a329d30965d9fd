package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Row;

/** A row of a plan's table, its texts by what their columns hold. */
final class PlanRow {

    private static final Set<Column> NOT_GROUPING = EnumSet.of(Column.SUCCESS, Column.REFERENCE);

    private final String where;
    private final Map<Column, String> texts = new EnumMap<>(Column.class);
    private final Set<Column> fromAbove = EnumSet.noneOf(Column.class);
    private final List<PrintedAction.Cell> printed = new ArrayList<>();
    private final List<String> stray = new ArrayList<>();
    private boolean startsGroup;

    PlanRow(Row row, Columns columns) {
        where = row.where();
        row.cells().forEach(cell -> take(cell, columns));
    }

    private void take(Cell cell, Columns columns) {
        Columns.Heading heading = columns.over(cell).orElse(null);
        if (heading == null) {
            if (!cell.text().isEmpty()) stray.add(cell.text());
            return;
        }
        Column column = heading.column();
        if (column != null && cell.fromAbove()) fromAbove.add(column);
        if (cell.text().isEmpty()) return;
        printed.add(new PrintedAction.Cell(heading.title(), cell.text()));
        if (column != null) append(column, cell.text());
        startsGroup |= isLeft(heading, columns) && (column == null || !NOT_GROUPING.contains(column));
    }

    private static boolean isLeft(Columns.Heading heading, Columns columns) {
        return columns.isLeftOf(heading, columns.whatIsToBeDone());
    }

    String where() {
        return where;
    }

    String text(Column column) {
        return texts.getOrDefault(column, "");
    }

    boolean has(Column column) {
        return texts.containsKey(column);
    }

    /** Whether the column's cell began in a row above. */
    boolean isMerged(Column column) {
        return fromAbove.contains(column);
    }

    /** Whether something stands left of the action that sets it apart from the rows above. */
    boolean startsGroup() {
        return startsGroup;
    }

    /** Texts that stand under no heading. */
    List<String> stray() {
        return stray;
    }

    List<PrintedAction.Cell> printed() {
        return printed;
    }

    String wholeText() {
        String cells = printed.stream().map(PrintedAction.Cell::text).collect(Collectors.joining(" | "));
        return stray.isEmpty() ? cells : cells + " | " + String.join(" | ", stray);
    }

    void append(Column column, String text) {
        texts.merge(column, text, (before, after) -> before + "\n" + after);
    }

    /** Takes over what stands above in a column where nothing stands here. */
    void inherit(Column column, PlanRow above) {
        if (!has(column) && above.has(column)) texts.put(column, above.text(column));
    }

    /** Adds the lower half of this row, printed on the next page. */
    void carryOn(PlanRow rest) {
        rest.texts.forEach((column, text) -> texts.merge(column, text, (before, after) -> before + " " + after));
        printed.addAll(rest.printed);
    }

    /** Adds a line that shares this row's action. */
    void share(PlanRow line) {
        line.texts.forEach((column, text) -> {
            if (!text(column).equals(text)) append(column, text);
        });
        printed.addAll(line.printed);
    }

    /** A row cut by a page's end goes on in the middle of a sentence that the upper half did not finish. */
    boolean isRestOf(PlanRow above) {
        return texts.entrySet().stream()
                .anyMatch(cell -> Character.isLowerCase(cell.getValue().charAt(0))
                        && above.has(cell.getKey())
                        && !above.text(cell.getKey()).matches("(?s).*[.!?:;]"));
    }
}

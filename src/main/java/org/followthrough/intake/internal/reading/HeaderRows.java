package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Row;

/**
 * The row or the two rows that say what a table's columns hold. In two rows the lower heading speaks for the columns that it
 * stands over: "Responsibility" over "Lead" and "Support".
 *
 * @param rows how many rows they take
 */
record HeaderRows(Columns columns, int rows) {

    /** Between an upper heading and a lower one in the title of a column. */
    static final String BELOW = " – ";

    private static final int LONGEST_LOWER = 60;

    /** "Timing" over "Start" and "Target": when it begins is no deadline. */
    private static final Pattern STARTS = Pattern.compile("(?i)(?:start(?:s|ed|ing)?|began|begins?|from)(?: dates?)?");

    static Optional<HeaderRows> at(List<Row> rows, int at, ColumnWords words) {
        Row upper = rows.get(at);
        Optional<Columns> alone = Columns.of(upper.cells(), upper.width(), words);
        Optional<HeaderRows> both =
                at + 1 < rows.size() ? together(upper, alone, rows.get(at + 1), words) : Optional.empty();
        return both.or(() -> alone.map(columns -> new HeaderRows(columns, 1)));
    }

    private static Optional<HeaderRows> together(Row upper, Optional<Columns> alone, Row lower, ColumnWords words) {
        if (upper.filled().size() < 2 || !isShort(upper) || !isShort(lower) || lower.isBlank()) return Optional.empty();
        boolean belowSpans = lower.filled().stream().allMatch(cell -> isBelowSpan(cell, upper));
        boolean known = lower.filled().stream()
                .allMatch(cell -> words.over(cell.text()).isPresent() || isBelowSpan(cell, upper));
        if (!known || (alone.isPresent() && !belowSpans && isAHeaderItself(lower, alone.get(), words)))
            return Optional.empty();
        Optional<Columns> joined =
                Columns.of(cells(upper, lower, words), Math.max(upper.width(), lower.width()), words);
        return joined.filter(columns -> gains(columns, alone, lower, words)).map(columns -> new HeaderRows(columns, 2));
    }

    /** The same headings printed once more, or others that begin a table of their own. */
    private static boolean isAHeaderItself(Row lower, Columns alone, ColumnWords words) {
        return Columns.of(lower.cells(), lower.width(), words).isPresent()
                || alone.unknown().isEmpty();
    }

    private static boolean gains(Columns joined, Optional<Columns> alone, Row lower, ColumnWords words) {
        int lowerAlone = Columns.of(lower.cells(), lower.width(), words)
                .map(columns -> columns.known().size())
                .orElse(0);
        int upperAlone = alone.map(columns -> standing(columns, lower)).orElse(0);
        return joined.known().size() > lowerAlone && joined.known().size() >= upperAlone;
    }

    /** How many of the upper headings are known and stand over no lower one. */
    private static int standing(Columns upper, Row lower) {
        return (int) upper.headings().stream()
                .filter(heading -> heading.column() != null)
                .filter(heading -> lower.filled().stream()
                        .noneMatch(below -> below.column() < heading.until() && heading.from() < below.end()))
                .count();
    }

    /** A lower heading that says little by itself, such as "6 months", is read together with what stands over it. */
    private static Cell named(Cell cell, Row upper, ColumnWords words) {
        Optional<Cell> over = upper.filled().stream()
                .filter(above -> above.column() <= cell.column() && cell.end() <= above.end())
                .findFirst();
        boolean says = words.over(cell.text()).isPresent() && !Headings.isPeriod(cell.text());
        if (says || over.isEmpty() || STARTS.matcher(cell.text()).matches()) return cell;
        String title = over.get().text() + BELOW + cell.text();
        return new Cell(cell.column(), cell.span(), Cell.linesOf(title), false, null);
    }

    private static boolean isShort(Row row) {
        return row.filled().stream().allMatch(cell -> cell.text().length() <= LONGEST_LOWER);
    }

    private static boolean isBelowSpan(Cell cell, Row upper) {
        return upper.cells().stream()
                .anyMatch(above -> above.span() > 1
                        && above.column() <= cell.column()
                        && cell.end() <= above.end()
                        && !above.text().isEmpty());
    }

    private static List<Cell> cells(Row upper, Row lower, ColumnWords words) {
        List<Cell> cells = new ArrayList<>();
        lower.filled().forEach(cell -> cells.add(named(cell, upper, words)));
        upper.filled().stream()
                .filter(above -> lower.filled().stream()
                        .noneMatch(below -> below.column() < above.end() && above.column() < below.end()))
                .forEach(cells::add);
        cells.sort((one, other) -> Integer.compare(one.column(), other.column()));
        return cells;
    }
}

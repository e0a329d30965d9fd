package org.followthrough.intake.internal.mending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Line;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;

/** Shifts, splits and joins the rows of a table, each row in this order. */
public final class RowMending {

    private static final String SECOND = " (second part)";

    private final Corrections corrections;

    RowMending(Corrections corrections) {
        this.corrections = corrections;
    }

    /** The name of the printed row that a part was split from. */
    static String whole(String where) {
        return where.replace(SECOND, "");
    }

    List<Row> of(Table table) {
        List<Row> rows = new ArrayList<>();
        for (Row printed : table.rows()) {
            Row row = shift(printed, corrections.shifted().getOrDefault(printed.where(), 0));
            for (Row part : parts(row)) {
                int above = rows.size() - 1;
                if (above >= 0 && corrections.joined().contains(part.where()))
                    rows.set(above, join(rows.get(above), part));
                else rows.add(part);
            }
        }
        return rows;
    }

    private List<Row> parts(Row row) {
        Map<Integer, Set<Integer>> second = corrections.split().get(row.where());
        if (second == null) return List.of(row);
        List<Row> parts = new ArrayList<>();
        parts.add(row.with(lines(row, second, false)));
        Row rest = new Row(row.table(), row.number(), row.part() + SECOND, lines(row, second, true));
        parts.addAll(parts(rest));
        return parts;
    }

    private static List<Cell> lines(Row row, Map<Integer, Set<Integer>> second, boolean taken) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Set<Integer> chosen = second.getOrDefault(cells.size(), Set.of());
            List<Line> kept = new ArrayList<>();
            for (int line = 0; line < cell.lines().size(); line++)
                if (chosen.contains(line) == taken) kept.add(cell.lines().get(line));
            cells.add(with(cell, cell.column(), kept));
        }
        return cells;
    }

    /** Whether nothing that is printed would fall out of the table at its left. */
    public static boolean canShift(Row row, int by) {
        return row.filled().stream().allMatch(cell -> cell.column() + by >= 0);
    }

    /** The row with its cells moved; unmoved where words would fall out. */
    public static Row shift(Row row, int by) {
        if (by == 0 || !canShift(row, by)) return row;
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < by; column++) cells.add(Cell.of(column, ""));
        for (Cell cell : row.cells())
            if (cell.column() + by >= 0) cells.add(with(cell, cell.column() + by, cell.lines()));
        return row.with(cells);
    }

    /** Both rows' words in the place of the upper one, cell by cell. */
    static Row join(Row above, Row below) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : above.cells()) {
            List<Line> lines = new ArrayList<>(cell.lines());
            below.cells().stream().filter(other -> isUnder(cell, other)).forEach(other -> lines.addAll(other.lines()));
            cells.add(with(cell, cell.column(), lines));
        }
        below.filled().stream()
                .filter(other -> above.cells().stream().noneMatch(cell -> isUnder(cell, other)))
                .forEach(cells::add);
        cells.sort(Comparator.comparingInt(Cell::column));
        return above.with(cells);
    }

    private static boolean isUnder(Cell above, Cell below) {
        return above.column() <= below.column() && below.column() < above.end();
    }

    private static Cell with(Cell cell, int column, List<Line> lines) {
        return new Cell(column, cell.span(), lines, cell.fromAbove(), cell.shade());
    }
}

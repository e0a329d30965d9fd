package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Document.LeftOut;
import org.followthrough.intake.internal.document.Line;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;

/**
 * A sheet as a table. Only columns in which anything is shown are columns of it, so that a grid with thousands of coloured
 * empty columns costs nothing; empty rows between others are one row, and those below the last are none.
 */
final class SheetTable {

    private static final long MOST_CELLS = 2_000_000;

    private final String name;
    private final SheetLayout layout;
    private final SheetCells cells;
    private final BitSet columns;
    private final Map<Integer, Cell> empty = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private int above = -1;

    SheetTable(String name, SheetLayout layout, SheetCells cells) throws Unreadable {
        this.name = name;
        this.layout = layout;
        this.cells = cells;
        this.columns = cells.columns();
        if ((long) cells.rows().size() * columns.cardinality() > MOST_CELLS) throw Unreadable.tooMuch();
        for (Map.Entry<Integer, List<Cell>> row : cells.rows().entrySet()) add(row.getKey(), row.getValue());
    }

    Table table() {
        return new Table(name, rows);
    }

    SheetLayout layout() {
        return layout;
    }

    List<LeftOut> leftOut() {
        return cells.leftOut().of(name);
    }

    private void add(int number, List<Cell> filled) throws Unreadable {
        Row row = new Row(name, number + 1, cells(number, filled));
        if (row.isBlank()) return;
        int between = layout.shownRow(above + 1);
        if (above >= 0 && between < number) rows.add(new Row(name, between + 1, List.of()));
        rows.add(row);
        above = number;
    }

    private List<Cell> cells(int row, List<Cell> filled) throws Unreadable {
        Map<Integer, Cell> own = new HashMap<>();
        filled.forEach(cell -> own.put(cell.column(), cell));
        Map<Integer, CellRangeAddress> merged = merged(row);
        List<Cell> all = new ArrayList<>();
        for (int column = columns.nextSetBit(0); column >= 0; column = columns.nextSetBit(column + 1)) {
            CellRangeAddress area = merged.get(column);
            if (area == null) all.add(own.getOrDefault(column, empty(column)));
            else if (column == columns.nextSetBit(area.getFirstColumn())) all.add(merged(row, column, area));
        }
        return all;
    }

    /** One for each column, however many rows there are. */
    private Cell empty(int column) {
        return empty.computeIfAbsent(column, any -> Cell.of(column, ""));
    }

    /** By the columns that they reach over in this row. */
    private Map<Integer, CellRangeAddress> merged(int row) throws Unreadable {
        Map<Integer, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress area : cells.areas().over(row)) {
            int column = columns.nextSetBit(area.getFirstColumn());
            for (; column >= 0 && column <= area.getLastColumn(); column = columns.nextSetBit(column + 1))
                if (merged.put(column, area) != null) throw new IllegalArgumentException("areas overlap");
        }
        return merged;
    }

    private Cell merged(int row, int column, CellRangeAddress area) {
        int span = Math.max(1, Math.min(area.getLastColumn() + 1, columns.length()) - column);
        boolean fromAbove = row != layout.shownRow(area.getFirstRow());
        Cell content = fromAbove ? null : cells.areas().contentOf(area);
        List<Line> lines = content == null ? List.of() : content.lines();
        return new Cell(column, span, lines, fromAbove, content == null ? null : content.shade());
    }
}

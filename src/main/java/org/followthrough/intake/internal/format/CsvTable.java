package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;

/** A table while its records arrive. Empty records between others are one row, and those below the last are none. */
final class CsvTable {

    private static final String NAME = "table 1";
    private static final int MOST_CELLS = 2_000_000;

    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Cell> empty = new HashMap<>();
    private final TextBudget budget = new TextBudget();
    private int cells;
    private int blank;

    /** @param number of the record, from 1 */
    void add(int number, List<String> fields) throws Unreadable {
        int width = width(fields);
        if (width == 0) {
            if (blank == 0) blank = number;
            return;
        }
        cells += width;
        if (cells > MOST_CELLS || rows.size() >= TextBudget.MOST_ROWS) throw Unreadable.tooMuch();
        if (blank > 0 && !rows.isEmpty()) rows.add(new Row(NAME, blank, List.of()));
        blank = 0;
        List<Cell> row = new ArrayList<>(width);
        for (int column = 0; column < width; column++) row.add(cell(column, fields.get(column)));
        rows.add(new Row(NAME, number, row));
    }

    /** How many cells there are up to the last that holds anything. */
    static int width(List<String> fields) {
        int width = fields.size();
        while (width > 0 && fields.get(width - 1).isBlank()) width--;
        return width;
    }

    private Cell cell(int column, String field) throws Unreadable {
        budget.takeCell(field.length());
        if (field.isBlank()) return empty.computeIfAbsent(column, any -> Cell.of(column, ""));
        return Cell.of(column, Printed.text(field));
    }

    Table table() {
        return new Table(NAME, rows);
    }
}

package org.followthrough.intake.internal.document;

import java.util.List;

/** @param number counted from 1 in the document */
public record Table(int number, List<Row> rows) implements Block {
    public Table {
        rows = List.copyOf(rows);
    }

    @Override
    public String where() {
        return "table " + number;
    }

    /** In grid columns, of the widest row. */
    public int width() {
        return rows.stream().mapToInt(Row::width).max().orElse(0);
    }
}

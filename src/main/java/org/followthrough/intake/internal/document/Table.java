package org.followthrough.intake.internal.document;

import java.util.List;

/** @param name as a reader of the document would say it, unlike any other table's: "table 2", "sheet “Actions”" */
public record Table(String name, List<Row> rows) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }

    @Override
    public String where() {
        return name;
    }

    /** In grid columns, of the widest row. */
    public int width() {
        return rows.stream().mapToInt(Row::width).max().orElse(0);
    }
}

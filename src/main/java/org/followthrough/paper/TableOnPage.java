package org.followthrough.paper;

import java.util.List;
import org.followthrough.paper.Paper.Cell;
import org.followthrough.paper.Paper.Table;
import org.followthrough.shared.London;

/** A paper's table as a page shows it: every cell in words, as Word and PDF print it. */
public record TableOnPage(String caption, List<Head> heads, List<List<String>> lines) {

    /** @param number whether the column's cells are numbers, and stand at its right */
    public record Head(String name, boolean number) {}

    public static TableOnPage of(Table table) {
        return new TableOnPage(
                table.caption(),
                table.columns().stream()
                        .map(column -> new Head(column.name(), column.kind() == Paper.Kind.NUMBER))
                        .toList(),
                table.rows().stream()
                        .map(row -> row.cells().stream().map(TableOnPage::words).toList())
                        .toList());
    }

    private static String words(Cell cell) {
        if (cell instanceof Paper.Day day) return London.inWords(day.date());
        if (cell instanceof Paper.Amount amount) return amount.number().toPlainString();
        return ((Paper.Words) cell).text();
    }
}

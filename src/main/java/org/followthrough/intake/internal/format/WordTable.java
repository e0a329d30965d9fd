package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;
import org.jspecify.annotations.Nullable;

/** A table while Word's elements for it arrive. Tables inside its cells are read as lines of the cell. */
final class WordTable {

    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private WordLines lines = new WordLines();
    private int column;
    private int span = 1;
    private boolean fromAbove;
    private boolean fromLeft;
    private boolean gone;
    private @Nullable String shade;
    private int inner;

    WordTable(int number) {
        name = "table " + number;
    }

    void openInner() {
        inner++;
    }

    /** @return whether it was this table that ended, and not one inside it */
    boolean close() {
        return inner-- == 0;
    }

    void startRow() {
        if (inner > 0) return;
        cells = new ArrayList<>();
        column = 0;
        gone = false;
    }

    void startCell() {
        if (inner > 0) return;
        lines = new WordLines();
        span = 1;
        fromAbove = false;
        fromLeft = false;
        shade = null;
    }

    /** Grid columns that the row leaves out before its first cell. */
    void skip(int columns) {
        if (inner == 0) column += columns;
    }

    void span(int columns) {
        if (inner == 0) span = columns;
    }

    void reachesFromAbove() {
        if (inner == 0) fromAbove = true;
    }

    void reachesFromLeft() {
        if (inner == 0) fromLeft = true;
    }

    void shade(@Nullable String colour) {
        if (inner == 0) shade = colour;
    }

    /** The row is struck out and nobody has accepted that yet, or it is hidden: it is none of the table's rows. */
    void passOverRow() {
        if (inner == 0) gone = true;
    }

    void line(String paragraph, String mark) {
        lines.add(paragraph, mark);
    }

    void endCell() {
        if (inner > 0) return;
        int last = cells.size() - 1;
        if (fromLeft && last >= 0) {
            Cell before = cells.get(last);
            cells.set(
                    last,
                    new Cell(
                            before.column(), before.span() + span, before.lines(), before.fromAbove(), before.shade()));
        } else {
            cells.add(new Cell(column, span, fromAbove ? List.of() : lines.all(), fromAbove, shade));
        }
        column += span;
    }

    void endRow() {
        if (inner == 0 && !gone) rows.add(new Row(name, rows.size() + 1, cells));
    }

    /** The place of the row that is being read. */
    String where() {
        return name + ", row " + (rows.size() + 1);
    }

    Table table() {
        return new Table(name, rows);
    }
}

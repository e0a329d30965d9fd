package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Line;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;

/** A table while Word's elements for it arrive. Tables inside its cells are read as lines of the cell. */
final class WordTable {

    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private int column;
    private int span = 1;
    private boolean fromAbove;
    private boolean fromLeft;
    private boolean deleted;
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
        deleted = false;
    }

    void startCell() {
        if (inner > 0) return;
        text = new StringBuilder();
        span = 1;
        fromAbove = false;
        fromLeft = false;
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

    /** Somebody has struck the row out, and nobody has accepted that yet. */
    void struckOut() {
        if (inner == 0) deleted = true;
    }

    void line(CharSequence paragraph) {
        text.append(paragraph).append('\n');
    }

    void endCell() {
        if (inner > 0) return;
        int last = cells.size() - 1;
        if (fromLeft && last >= 0) {
            Cell before = cells.get(last);
            cells.set(last, new Cell(before.column(), before.span() + span, before.lines(), before.fromAbove(), null));
        } else {
            List<Line> lines = fromAbove ? List.of() : Cell.linesOf(Printed.text(text.toString()));
            cells.add(new Cell(column, span, lines, fromAbove, null));
        }
        column += span;
    }

    void endRow() {
        if (inner == 0 && !deleted) rows.add(new Row(name, rows.size() + 1, cells));
    }

    Table table() {
        return new Table(name, rows);
    }
}

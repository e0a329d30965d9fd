package org.followthrough.intake.internal.document;

/**
 * @param column the first grid column it covers, from 0
 * @param span how many it covers
 * @param fromAbove whether it is the lower part of a cell that begins in a row above, and so has no text of its own
 */
public record Cell(int column, int span, String text, boolean fromAbove) {
    public Cell {
        if (span < 1) throw new IllegalArgumentException("a cell covers a column");
    }

    public static Cell of(int column, String text) {
        return new Cell(column, 1, text, false);
    }

    /** The first grid column after it. */
    public int end() {
        return column + span;
    }
}

package org.followthrough.intake.internal.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param column the first grid column it covers, from 0
 * @param span how many it covers
 * @param lines none of them blank
 * @param fromAbove whether it is the lower part of a cell that begins in a row above, and so has no text of its own
 * @param shade the colour that it is filled with where that is one of a rating's ("red", "amber", "green", "blue"), else null
 */
public record Cell(
        int column,
        int span,
        List<Line> lines,
        boolean fromAbove,
        @Nullable String shade) {

    public Cell {
        if (span < 1) throw new IllegalArgumentException("a cell covers a column");
        lines = List.copyOf(lines);
    }

    /** An unmerged, unfilled cell of text as {@link Printed#text} leaves it. */
    public static Cell of(int column, String text) {
        return new Cell(column, 1, linesOf(text), false, null);
    }

    /** @param text with its lines set apart; a line that begins with a typed mark begins an item */
    public static List<Line> linesOf(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Line::of).toList();
    }

    public String text() {
        return Line.texts(lines);
    }

    /** The first grid column after it. */
    public int end() {
        return column + span;
    }
}

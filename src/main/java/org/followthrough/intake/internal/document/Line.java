package org.followthrough.intake.internal.document;

import java.util.List;
import java.util.StringJoiner;

/**
 * A line of a cell.
 *
 * @param item whether it begins an item of a list
 * @param number the number that the document itself gives the item ("2.", "b)"); empty where it has none or prints it in the text
 */
public record Line(String text, boolean item, String number) {

    static Line of(String text) {
        return new Line(text, ListMarks.startsItem(text), "");
    }

    /** Their texts, one below the other. Most cells are of one line, and each is asked for many times. */
    public static String texts(List<Line> lines) {
        if (lines.size() == 1) return lines.get(0).text();
        StringJoiner texts = new StringJoiner("\n");
        for (Line line : lines) texts.add(line.text());
        return texts.toString();
    }
}

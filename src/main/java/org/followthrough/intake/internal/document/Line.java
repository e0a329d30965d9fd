package org.followthrough.intake.internal.document;

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
}

package org.followthrough.intake.internal.format;

import org.followthrough.intake.internal.document.Document;

/** Reads text in which the lines with tabs are tables and the others paragraphs. */
final class TextFormat {

    Document read(byte[] content) throws Unreadable {
        String text = DecodedText.of(content);
        if (text.length() > TextBudget.MOST_TEXT) throw Unreadable.tooMuch();
        TextLines lines = new TextLines();
        text.lines().forEach(lines::take);
        return lines.document();
    }
}

package org.followthrough.intake.internal.document;

/**
 * @param number counted from 1 among the paragraphs outside tables
 * @param heading whether the document itself marks it as a heading
 * @param carriesOn whether it is a further line of the paragraph before it
 */
public record Paragraph(int number, String text, boolean heading, boolean carriesOn) implements Block {

    private static final int LONGEST_HEADING = 120;

    @Override
    public String where() {
        return "paragraph " + number;
    }

    /** Whether it reads as the title of what follows: marked as one, or short and without an end to its sentence. */
    public boolean looksLikeHeading() {
        return heading
                || (text.length() <= LONGEST_HEADING
                        && !text.startsWith("-")
                        && text.matches("(?s).*[\\p{L}\\p{N})\"'’]"));
    }
}

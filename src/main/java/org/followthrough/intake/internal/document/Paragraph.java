package org.followthrough.intake.internal.document;

/**
 * @param number counted from 1 among the paragraphs outside tables
 * @param level 1 for the document's highest headings, 0 where the document itself marks it as none
 * @param mark the number or bullet that the document itself gives it ("4.2", "•"); empty where it has none or prints it in the text
 * @param carriesOn whether it is a further line of the paragraph before it
 */
public record Paragraph(int number, String text, int level, String mark, boolean carriesOn) implements Block {

    private static final int LONGEST_HEADING = 120;

    @Override
    public String where() {
        return "paragraph " + number;
    }

    /** Whether the document itself marks it as a heading. */
    public boolean heading() {
        return level > 0;
    }

    /** Whether it reads as the title of what follows: marked as one, or short and without an end to its sentence. */
    public boolean looksLikeHeading() {
        return heading()
                || (text.length() <= LONGEST_HEADING
                        && mark.isEmpty()
                        && !text.startsWith("-")
                        && text.matches("(?s).*[\\p{L}\\p{N})\"'’]"));
    }
}

package org.followthrough.intake.internal.format;

/** Counts the characters that a document is read into: a small file can repeat one long text without end. */
final class TextBudget {

    /** Ten thousand actions in many words. */
    static final int MOST_TEXT = 8_000_000;

    /** Three times what Excel itself lets a cell hold. */
    static final int MOST_IN_CELL = 100_000;

    /** Of one sheet. */
    static final int MOST_ROWS = 100_000;

    private int left = MOST_TEXT;

    void take(int characters) throws Unreadable {
        left -= characters;
        if (left < 0) throw Unreadable.tooMuch();
    }

    void takeCell(int characters) throws Unreadable {
        if (characters > MOST_IN_CELL) throw Unreadable.tooMuch();
        take(characters);
    }
}

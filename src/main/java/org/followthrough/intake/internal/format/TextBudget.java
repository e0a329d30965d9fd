package org.followthrough.intake.internal.format;

/** Counts the characters that a document is read into: a small file can repeat one long text without end. */
final class TextBudget {

    /** Ten thousand actions in many words. */
    static final int MOST_TEXT = 8_000_000;

    private int left = MOST_TEXT;

    void take(int characters) throws Unreadable {
        left -= characters;
        if (left < 0) throw Unreadable.tooMuch();
    }
}

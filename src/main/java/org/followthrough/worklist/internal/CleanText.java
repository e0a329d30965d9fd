package org.followthrough.worklist.internal;

/** What can be kept of a typed text: stripped, with the line ends that everyone's database agrees on. */
record CleanText(String value) {

    static CleanText of(String typed) {
        String text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        return new CleanText(saysNothing(text) ? "" : text);
    }

    /** Only spaces, as people and password managers type them, no-break and zero-width ones included. */
    private static boolean saysNothing(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    /** Holds a character that is no text: PostgreSQL refuses NUL, Word and PDF refuse most others. */
    boolean holdsControls(boolean linesAllowed) {
        return value.codePoints().anyMatch(c -> isControl(c) && !(c == '\t' || linesAllowed && c == '\n'));
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    }

    /** In UTF-16 units: never fewer than either database counts. */
    int length() {
        return value.length();
    }
}

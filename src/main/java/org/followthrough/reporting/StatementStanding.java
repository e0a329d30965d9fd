package org.followthrough.reporting;

/** How an agency says that its work stands. */
public enum StatementStanding {
    CONTINUING("Continues", ""),
    DONE("Done", ""),
    SUPERSEDED("Superseded by other work", "Say by what it was superseded."),
    RENAMED("Goes on under another name", "Say under which name it goes on.");

    private final String words;
    private final String missing;

    StatementStanding(String words, String missing) {
        this.words = words;
        this.missing = missing;
    }

    public String words() {
        return words;
    }

    /** Whether it must be said what took its place, or its new name. */
    public boolean needsMore() {
        return !missing.isEmpty();
    }

    /** The sentence where that is not said; empty where nothing more is needed. */
    public String missing() {
        return missing;
    }
}

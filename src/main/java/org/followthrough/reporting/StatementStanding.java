package org.followthrough.reporting;

/** How an agency says that its work stands. */
public enum StatementStanding {
    CONTINUING("Continues"),
    DONE("Done"),
    SUPERSEDED("Superseded by other work"),
    RENAMED("Goes on under another name");

    private final String words;

    StatementStanding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.followthrough.reporting;

/** Where a quarter's report stands, in the order of its life. */
public enum ReportState {
    OPEN("Open: progress is being asked for"),
    FROZEN("Numbers frozen: waiting for release"),
    RELEASED("Released: waiting to be received"),
    FILED("Filed");

    private final String words;

    ReportState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

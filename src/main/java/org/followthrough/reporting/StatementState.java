package org.followthrough.reporting;

/** Where an agency's statement stands. */
public enum StatementState {
    WANTED("Not received yet"),
    GIVEN("Received, to be checked"),
    RETURNED("Returned to the agency"),
    TAKEN("Received"),
    MISSING("Not received");

    private final String words;

    StatementState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

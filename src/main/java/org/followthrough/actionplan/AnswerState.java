package org.followthrough.actionplan;

/** Where an answer stands, in the order of its life. */
public enum AnswerState {
    NAMING_LEAD("Lead to be named"),
    OFFERED("Waiting to be taken on"),
    DELIVERING("Evidence asked for"),
    IN_SIGN_OFF("Waiting for sign-off"),
    ACCEPTED("Accepted"),
    /** Withdrawn, superseded, merged, not accepted or refused: its {@link Ending} says which. */
    ENDED("Ended");

    private final String words;

    AnswerState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether its date is being watched: not while evidence is judged, and not after the end. */
    public boolean isWatched() {
        return this == NAMING_LEAD || this == OFFERED || this == DELIVERING;
    }

    public boolean isOpen() {
        return this != ACCEPTED && this != ENDED;
    }
}

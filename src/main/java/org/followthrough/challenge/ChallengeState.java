package org.followthrough.challenge;

/** Where a challenge stands. */
public enum ChallengeState {
    PUT("Waiting for the answer"),
    TO_READ("Answered: the challenger reads it"),
    ANSWERED("Answered"),
    WITHDRAWN("Withdrawn");

    private final String words;

    ChallengeState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isOpen() {
        return this == PUT || this == TO_READ;
    }
}

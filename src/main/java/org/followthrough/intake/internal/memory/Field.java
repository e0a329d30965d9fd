package org.followthrough.intake.internal.memory;

/** What a newer version of a plan may say otherwise of an action. */
public enum Field {
    WORDING("What is to be done"),
    SUCCESS("How will we know"),
    DEADLINE("By when"),
    LEADS("Who leads"),
    PROGRESS("Progress"),
    RATING("Rating");

    private final String words;

    Field(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.followthrough.actionplan;

/** How much an action matters among the others of its plan, as the board says. */
public enum Priority {
    HIGH("High"),
    MEDIUM("Medium"),
    LOW("Low");

    private final String words;

    Priority(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

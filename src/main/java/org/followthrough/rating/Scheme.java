package org.followthrough.rating;

/** How a board rates its actions. Boards differ on what amber and green mean, so each plan chooses. */
public enum Scheme {
    RAG("rag", "Red, amber, green"),
    /** Blue is kept for an impact that a test has shown. */
    BRAG("brag", "Blue, red, amber, green"),
    WORDS("words", "Words: on track, at risk, overdue"),
    SCALE("scale", "A scale from 1 to 4");

    private final String column;
    private final String words;

    Scheme(String column, String words) {
        this.column = column;
        this.words = words;
    }

    /** The output of the table {@code rag-rating}. */
    public String column() {
        return column;
    }

    public String words() {
        return words;
    }
}

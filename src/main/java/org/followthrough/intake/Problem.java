package org.followthrough.intake;

/**
 * Something in a document that a person must know of.
 *
 * @param where as a reader of the document would say it: "table 2, row 3"; "file" for the whole of it
 */
public record Problem(String where, Severity severity, String message) {

    public enum Severity {
        /** Something was not read. */
        ERROR,
        /** Something was read, or is missing, and wants a look. */
        WARNING,
        /** Something was left out that most likely belongs to no action. */
        NOTE
    }

    public Problem {
        if (message.isBlank()) throw new IllegalArgumentException("a problem says what it is");
    }

    public static Problem error(String where, String message) {
        return new Problem(where, Severity.ERROR, message);
    }

    public static Problem warning(String where, String message) {
        return new Problem(where, Severity.WARNING, message);
    }

    public static Problem note(String where, String message) {
        return new Problem(where, Severity.NOTE, message);
    }
}

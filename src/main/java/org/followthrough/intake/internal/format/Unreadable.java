package org.followthrough.intake.internal.format;

import org.followthrough.intake.PlanReading.Reason;

/** A file cannot be read, and this is the sentence that says so to the person who chose it. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    Unreadable(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    Unreadable(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    static Unreadable damaged(Throwable cause) {
        return new Unreadable(
                Reason.UNREADABLE,
                "The document is damaged and cannot be read. Open it in the program that it was made with, save it again and"
                        + " try once more.",
                cause);
    }

    static Unreadable tooMuch() {
        return new Unreadable(Reason.UNREADABLE, "The document holds far more than a plan can, so it was not opened.");
    }

    static Unreadable wrongKind(String what) {
        return new Unreadable(
                Reason.WRONG_KIND,
                "This is " + what
                        + ". Save the plan as a Word document (.docx), an Excel workbook (.xlsx), or as .csv or .txt,"
                        + " and try again.");
    }

    public Reason reason() {
        return reason;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}

package org.followthrough.intake;

/** Reads printed plans. Keeps nothing of them. */
public interface PlanReading {

    /**
     * Reads a Word document, an Excel workbook, or text with its tables set apart by tabs or saved as CSV; which of them it is,
     * what is in it decides.
     *
     * @param fileName as the person's own machine calls it; only used to tell formats apart that look alike
     */
    Outcome read(String fileName, byte[] content);

    /** What came of it: a plan, which may be empty, or one sentence why the file was not read. */
    sealed interface Outcome {

        record Read(PrintedPlan plan) implements Outcome {}

        record Refused(Reason reason, String sentence) implements Outcome {}
    }

    enum Reason {
        EMPTY,
        TOO_LARGE,
        WRONG_KIND,
        UNREADABLE
    }
}

package org.followthrough.intake;

/** Reads printed plans. Keeps nothing of them. */
public interface PlanReading {

    /**
     * Reads a Word document or a text with tab-separated tables; which of the two is decided by what is in it.
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

package org.followthrough.agencysheet.internal;

/** The columns of an agency's sheet. Their titles say where each stands when it comes back. */
enum SheetColumns {
    REFERENCE("Reference", 14),
    PLAN("Plan", 26),
    ACTION("Action", 50),
    SUCCESS("How will we know", 34),
    DUE("Due", 18),
    STANDS("Where it stands", 22),
    PROGRESS("Progress since last time", 44),
    EVIDENCE("Evidence: what was done, and how you know", 50),
    DONE_ON("Date it was done", 18),
    KEY("Key (please leave)", 12);

    private final String title;
    private final int width;

    SheetColumns(String title, int width) {
        this.title = title;
        this.width = width;
    }

    String title() {
        return title;
    }

    /** In characters. */
    int width() {
        return width;
    }
}

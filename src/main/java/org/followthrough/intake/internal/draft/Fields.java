package org.followthrough.intake.internal.draft;

/** What the fields of a row are called: on the page, in what is sent, and in sentences about them. Rows count from 1. */
public final class Fields {

    private Fields() {}

    public static String lead(int row, int lead) {
        return "lead-" + row + "-" + lead;
    }

    public static String date(int row) {
        return "date-" + row;
    }

    public static String label(int row) {
        return "label-" + row;
    }

    public static String done(int row) {
        return "done-" + row;
    }

    public static String left(int row) {
        return "left-" + row;
    }

    /** Where the row itself begins. */
    public static String row(int row) {
        return "row-" + row;
    }
}

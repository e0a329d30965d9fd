package org.followthrough.intake.internal.draft;

import org.followthrough.actionplan.Deadline;
import org.jspecify.annotations.Nullable;

/** Printed texts as far as a plan keeps them. The whole of each stays with the draft that it was loaded from. */
final class AsKept {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_TITLE = 20_000;
    private static final int LONGEST_LEADS = 2_000;
    private static final int LONGEST_DEADLINE = 2_000;
    private static final int LONGEST_NUMBER = 100;

    private AsKept() {}

    static String leads(String printed) {
        return cut(printed, LONGEST_LEADS);
    }

    static String title(String printed) {
        return cut(printed, LONGEST_TITLE);
    }

    /** A reference, or a rating. */
    static @Nullable String number(@Nullable String printed) {
        return printed == null ? null : cut(printed, LONGEST_NUMBER);
    }

    static @Nullable String text(@Nullable String printed) {
        return printed == null ? null : cut(printed, LONGEST_TEXT);
    }

    static Deadline deadline(Deadline read) {
        String printed = read.printed();
        return printed == null
                ? read
                : new Deadline(cut(printed, LONGEST_DEADLINE), read.kind(), read.from(), read.due());
    }

    private static String cut(String printed, int longest) {
        return printed.length() <= longest ? printed : printed.substring(0, longest - 1) + "…";
    }
}

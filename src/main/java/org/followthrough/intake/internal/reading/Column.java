package org.followthrough.intake.internal.reading;

import java.util.Locale;

/** What a column of a plan's table holds. */
enum Column {
    REFERENCE,
    FINDING,
    RECOMMENDATION,
    ACTION,
    LEAD,
    DEADLINE,
    SUCCESS,
    PROGRESS,
    RATING;

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }
}

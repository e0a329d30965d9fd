package org.followthrough.intake.internal.reading;

import java.util.Locale;

/** What a column of a plan's table holds. */
enum Column {
    REFERENCE(100),
    FINDING(2_000),
    RECOMMENDATION(20_000),
    ACTION(20_000),
    LEAD(2_000),
    DEADLINE(300),
    SUCCESS(20_000),
    PROGRESS(20_000),
    RATING(100);

    private final int longest;

    Column(int longest) {
        this.longest = longest;
    }

    /** How many characters a cell of this column may have and still be taken for what it should be. */
    int longest() {
        return longest;
    }

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.followthrough.intake.internal.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a plan's table holds. */
enum Column {
    REFERENCE(100),
    RECOMMENDATION_REFERENCE(100),
    ACTION_REFERENCE(100),
    SECTION(2_000),
    THEME(2_000),
    FINDING(20_000),
    LESSON(20_000),
    RECOMMENDATION(20_000),
    ACTION(20_000),
    /** What was done, goes on and is to be done, together. */
    MIXED(20_000),
    /** A finding's answer in prose. */
    RESPONSE(20_000),
    LEAD(2_000),
    DEADLINE(2_000),
    /** The deadline that holds where it was moved; the first one stands beside it. */
    REVISED_DEADLINE(2_000),
    /** Who leads and by when, in one cell. */
    LEAD_AND_DEADLINE(2_000),
    SUCCESS(20_000),
    PROGRESS(20_000),
    RATING(20_000);

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

    static Optional<Column> called(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading().equals(heading))
                .findFirst();
    }

    /** Whether two columns of this kind add up to one text, where other kinds would contradict each other. */
    boolean addsUp() {
        return this == PROGRESS || this == SUCCESS || this == LEAD || this == RESPONSE;
    }
}

package org.followthrough.intake.internal.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a deadline tell beside the deadline itself.
 *
 * @param beside words that stand beside a date that was read
 */
public record DeadlineHints(
        List<DeadlineReading.Suggestion> suggestions,
        boolean countsFromADay,
        boolean done,
        @Nullable LocalDate doneOn,
        @Nullable String beside) {

    static final DeadlineHints NONE = new DeadlineHints(List.of(), false, false, null, null);

    public DeadlineHints {
        suggestions = List.copyOf(suggestions);
    }

    DeadlineHints suggesting(List<DeadlineReading.Suggestion> found) {
        return new DeadlineHints(found, countsFromADay, done, doneOn, beside);
    }

    static DeadlineHints counting() {
        return new DeadlineHints(List.of(), true, false, null, null);
    }

    static DeadlineHints done(@Nullable LocalDate on) {
        return new DeadlineHints(List.of(), false, true, on, null);
    }

    static DeadlineHints beside(String words, boolean done) {
        return new DeadlineHints(List.of(), false, done, null, words);
    }
}

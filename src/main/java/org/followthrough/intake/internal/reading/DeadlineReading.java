package org.followthrough.intake.internal.reading;

import java.time.LocalDate;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.jspecify.annotations.Nullable;

/**
 * What a printed deadline came to.
 *
 * @param problem a sentence where it could not be read, else null
 */
public record DeadlineReading(
        DeadlineKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate due,
        @Nullable String problem) {

    static DeadlineReading of(DeadlineKind kind, LocalDate due) {
        return new DeadlineReading(kind, null, due, null);
    }

    static DeadlineReading range(LocalDate from, LocalDate due) {
        return new DeadlineReading(DeadlineKind.RANGE, from, due, null);
    }

    static DeadlineReading ongoing() {
        return new DeadlineReading(DeadlineKind.ONGOING, null, null, null);
    }

    static DeadlineReading unreadable(String problem) {
        return new DeadlineReading(DeadlineKind.NONE, null, null, problem);
    }

    public Deadline asPrinted(@Nullable String printed) {
        return new Deadline(printed, kind, from, due);
    }
}

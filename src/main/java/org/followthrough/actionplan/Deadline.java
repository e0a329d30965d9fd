package org.followthrough.actionplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as printed beside what it was read as. A due day lasts until its midnight in Europe/London.
 *
 * @param printed exactly what stands in the plan, null where nothing does
 * @param from the start of a range, else null
 * @param due the last day, null for what is ongoing, missing or not readable: a date is never invented
 */
public record Deadline(
        @Nullable String printed,
        DeadlineKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate due) {
    public Deadline {
        if ((kind == DeadlineKind.ONGOING || kind == DeadlineKind.NONE) && due != null)
            throw new IllegalArgumentException(kind + " has no due day");
    }
}

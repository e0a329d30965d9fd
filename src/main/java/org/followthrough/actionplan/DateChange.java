package org.followthrough.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/** One version of an answer's date. */
public record DateChange(
        AnswerId answer,
        int version,
        @Nullable LocalDate due,
        Cause cause,
        @Nullable String reason,
        PersonId setBy,
        Instant setAt) {

    /** How many days this date had passed when the next one was set; 0 where it had not. */
    public long daysLate(DateChange next) {
        LocalDate changedOn = London.dateOf(next.setAt);
        return due == null || !changedOn.isAfter(due) ? 0 : ChronoUnit.DAYS.between(due, changedOn);
    }

    public enum Cause {
        /** As the plan was loaded. */
        LOADED,
        /** The board set another day. */
        CHANGED,
        /** Evidence came back, to be answered by a new day. */
        RETURNED
    }
}

package org.followthrough.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.directory.PersonId;
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

    public enum Cause {
        /** As the plan was loaded. */
        LOADED,
        /** The board set another day. */
        CHANGED,
        /** Evidence came back, to be answered by a new day. */
        RETURNED
    }
}

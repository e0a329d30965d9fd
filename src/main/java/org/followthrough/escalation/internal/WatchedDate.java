package org.followthrough.escalation.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;

/** A due day with the kind of deadline it was read from, which decides on grace. */
public record WatchedDate(LocalDate due, DeadlineKind kind) {

    /** Empty where nothing can be watched: no date was given, or none that could be read. */
    public static Optional<WatchedDate> of(Deadline deadline) {
        return Optional.ofNullable(deadline.due()).map(due -> new WatchedDate(due, deadline.kind()));
    }
}

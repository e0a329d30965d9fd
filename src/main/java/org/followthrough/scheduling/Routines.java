package org.followthrough.scheduling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All routines together: ticked by the scheduler each minute, and by hand by the demo's clock and by tests. */
public interface Routines {

    /** Ticks every routine once, each under its own lock; one that fails is recorded and does not keep the others. */
    void tickAll();

    /** The last run of every routine, by name. */
    List<LastRun> lastRuns();

    /** What routines will do next, soonest first; those that cannot tell are not there. */
    List<NextRun> nextRuns();

    record NextRun(String name, Instant at) {}

    /** @param failure what the last run failed with, null where it went well */
    record LastRun(
            String name, Instant finishedAt, @Nullable String failure) {}
}

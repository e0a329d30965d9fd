package org.followthrough.scheduling;

import java.time.Instant;
import java.util.Optional;

/**
 * Something the product does by itself. Ticked once a minute on one node at a time; decides from {@code now} (the
 * product's clock) whether there is anything to do. Must be safe to repeat: the lock saves work, constraints hold truth.
 */
public interface Routine {

    /** Kebab-case name, shown to administrators and used for the lock. */
    String name();

    void tick(Instant now);

    /**
     * When it will next have something to do, by the product's clock, for those who want to know or to wait for it.
     * Sooner than the truth does no harm; empty where it cannot tell.
     */
    default Optional<Instant> nextDue(Instant now) {
        return Optional.empty();
    }
}

package org.followthrough.scheduling;

import java.time.Instant;

/**
 * Something the product does by itself. Ticked once a minute on one node at a time; decides from {@code now} (the
 * product's clock) whether there is anything to do. Must be safe to repeat: the lock saves work, constraints hold truth.
 */
public interface Routine {

    /** Kebab-case name, shown to administrators and used for the lock. */
    String name();

    void tick(Instant now);
}

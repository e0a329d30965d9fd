package org.followthrough.workflow;

import java.time.Instant;
import java.util.Optional;

/** The engine's waiting and failed work, for the demo's clock, for operations and for tests with the executor off. */
public interface Timers {

    /** When the next timer or waiting job falls due; empty where none waits. */
    Optional<Instant> nextDue();

    /** Runs, one after the other and each in its own transaction, whatever is due by the engine's clock. @return how many ran */
    int runDue();
}

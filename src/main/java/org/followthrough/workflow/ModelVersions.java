package org.followthrough.workflow;

import java.util.List;

/**
 * Moves running instances to the newest version of their model: every element to the one of the same id, which is never
 * renamed or reused. Timers keep the moment for which they wait. Must be called outside any transaction.
 */
public interface ModelVersions {

    /** @param subject the instance's business key @param why in the engine's words */
    record Failed(String subject, String why) {}

    /** @param moved how many were moved, or would be @param failed those that cannot be, each with why */
    record Moved(String process, int moved, List<Failed> failed) {
        public Moved {
            failed = List.copyOf(failed);
        }
    }

    /** What {@link #move} would do: each instance is moved in a transaction of its own that is taken back. */
    Moved dryRun(String process);

    /** Moves each instance in a transaction of its own. What fails stays on its version, and is listed. */
    Moved move(String process);
}

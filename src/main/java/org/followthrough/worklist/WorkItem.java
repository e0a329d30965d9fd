package org.followthrough.worklist;

import java.time.Instant;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/** An open or finished piece of somebody's work. {@code closedBy} is null while open, and where the process took it away. */
public record WorkItem(
        UUID id,
        String taskId,
        String element,
        @Nullable String form,
        Ask ask,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable PersonId closedBy) {

    public boolean isOpen() {
        return closedAt == null;
    }
}

package org.followthrough.worklist.internal;

import org.followthrough.directory.Viewer;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work as one person finds it.
 *
 * @param draft what this person had typed and not sent, or null
 * @param print what the answers that closed it came to, or null
 */
public record Held(
        WorkItem item, @Nullable Typed draft, @Nullable String print) {

    public Typed typed() {
        return draft == null ? Typed.nothing() : draft;
    }

    public boolean isFinishedBy(Viewer viewer) {
        return viewer.id().equals(item.closedBy());
    }
}

package org.followthrough.workflow.internal.picture;

import org.jspecify.annotations.Nullable;

/**
 * One node of the model as its diagram draws it.
 *
 * @param parent the id of the phase it stands in, or null on the process's own level
 * @param label where its name stands when that is beside it, or null
 * @param many whether several people do it at the same time
 */
record Shape(
        String id,
        @Nullable String parent,
        String name,
        Kind kind,
        Place place,
        @Nullable Place label,
        boolean many) {

    /** A step is worth telling a reader about; forks, frames and the inner ends of phases only lead on. */
    boolean isStep() {
        return kind.isTask() || kind.isOnTheWay() || kind == Kind.END && parent == null;
    }
}

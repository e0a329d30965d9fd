package org.followthrough.actionplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way of an action. Nobody is chased for it.
 *
 * @param due by when, local to London, or null
 * @param done when it was done, or null
 * @param promotedTo the action that it has become, or null
 */
public record Milestone(
        MilestoneId id,
        ActionId action,
        String title,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        @Nullable ActionId promotedTo) {

    public boolean isOpen() {
        return done == null && promotedTo == null;
    }
}

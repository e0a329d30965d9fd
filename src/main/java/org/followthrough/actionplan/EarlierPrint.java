package org.followthrough.actionplan;

import org.jspecify.annotations.Nullable;

/**
 * What was printed of an action before a newer version of its plan printed something else.
 *
 * @param replacedIn the version that did
 */
public record EarlierPrint(
        PlanVersion replacedIn,
        String wording,
        @Nullable String success,
        @Nullable String deadline,
        String leads,
        @Nullable String progress,
        @Nullable String rating) {}

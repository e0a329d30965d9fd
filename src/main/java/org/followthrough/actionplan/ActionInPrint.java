package org.followthrough.actionplan;

import org.followthrough.review.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * @param wording as printed, whatever is used in its place
 * @param rating as printed, on the plan's own scale
 */
public record ActionInPrint(
        ActionId action,
        @Nullable RecommendationId recommendation,
        String wording,
        InPrint print,
        @Nullable String rating) {}

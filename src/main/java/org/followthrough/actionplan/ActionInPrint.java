package org.followthrough.actionplan;

import org.followthrough.review.RecommendationId;
import org.jspecify.annotations.Nullable;

/** @param rating as printed, on the plan's own scale */
public record ActionInPrint(
        ActionId action,
        @Nullable RecommendationId recommendation,
        InPrint print,
        @Nullable String rating) {}

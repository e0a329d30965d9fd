package org.followthrough.review;

import org.jspecify.annotations.Nullable;

/** What a review recommends, where it does so in words of its own beside the action. */
public record Recommendation(
        RecommendationId id,
        ReviewId review,
        @Nullable FindingId finding,
        int listed,
        @Nullable String ref,
        String wording) {}

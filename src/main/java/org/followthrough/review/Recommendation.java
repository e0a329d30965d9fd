package org.followthrough.review;

import org.jspecify.annotations.Nullable;

/**
 * What a review recommends, beside the action.
 *
 * @param section the part of the plan whose numbering holds: the same number in another section is another recommendation
 * @param wording empty where the plan prints its number alone
 */
public record Recommendation(
        RecommendationId id,
        ReviewId review,
        @Nullable FindingId finding,
        int listed,
        @Nullable String section,
        @Nullable String ref,
        String wording) {}

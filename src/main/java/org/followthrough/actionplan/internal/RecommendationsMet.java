package org.followthrough.actionplan.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.actionplan.NewPlan.NewAction;
import org.followthrough.review.FindingId;
import org.followthrough.review.Recommendation;
import org.followthrough.review.RecommendationId;
import org.followthrough.review.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * The recommendations that actions hang on, each once. Numbers collide between the sections of a plan, and words between
 * its numbers, so all of it together says which recommendation is meant.
 */
class RecommendationsMet {

    private record Printed(
            @Nullable FindingId finding,
            @Nullable String section,
            @Nullable String ref,
            String wording) {
        static Printed of(Recommendation each) {
            return new Printed(each.finding(), each.section(), each.ref(), each.wording());
        }
    }

    private final ReviewId review;
    private final Map<Printed, RecommendationId> met = new HashMap<>();
    private final List<Recommendation> added = new ArrayList<>();
    private final int known;

    /** @param known those that the review has already */
    RecommendationsMet(ReviewId review, List<Recommendation> known) {
        this.review = review;
        this.known = known.size();
        known.forEach(each -> met.putIfAbsent(Printed.of(each), each.id()));
    }

    /** Null for an action that hangs on none. */
    @Nullable
    RecommendationId of(NewAction action, @Nullable FindingId finding) {
        String wording = Objects.requireNonNullElse(action.recommendation(), "");
        if (wording.isBlank() && action.recommendationRef() == null) return null;
        Printed printed = new Printed(finding, action.print().section(), action.recommendationRef(), wording);
        return met.computeIfAbsent(printed, this::add);
    }

    private RecommendationId add(Printed each) {
        Recommendation fresh = new Recommendation(
                RecommendationId.next(),
                review,
                each.finding(),
                known + added.size() + 1,
                each.section(),
                each.ref(),
                each.wording());
        added.add(fresh);
        return fresh.id();
    }

    List<Recommendation> added() {
        return List.copyOf(added);
    }
}

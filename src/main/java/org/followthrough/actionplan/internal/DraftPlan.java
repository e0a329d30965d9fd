package org.followthrough.actionplan.internal;

import java.util.List;
import org.followthrough.actionplan.PlanView;
import org.followthrough.review.Finding;
import org.followthrough.review.Recommendation;
import org.followthrough.review.Review;

/** A whole plan with its ids, about to be stored. */
record DraftPlan(
        PlanView plan,
        Review review,
        List<Finding> findings,
        List<Recommendation> recommendations,
        List<DraftSuccess> successes,
        List<DraftAction> actions) {}

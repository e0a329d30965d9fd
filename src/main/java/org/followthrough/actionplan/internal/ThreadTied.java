package org.followthrough.actionplan.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.NewPlan.NewFinding;
import org.followthrough.actionplan.Revision.Added;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.followthrough.review.Recommendation;
import org.followthrough.review.RecommendationId;
import org.followthrough.review.ResponseKind;
import org.followthrough.review.ReviewId;
import org.jspecify.annotations.Nullable;

/** Ties added actions to the golden thread that is there, and lengthens it where they bring new findings. */
class ThreadTied {

    record Tie(@Nullable FindingId finding, @Nullable RecommendationId recommendation) {}

    private final ReviewId review;
    private final List<Finding> findings;
    private final RecommendationsMet recommendations;
    private final int knownFindings;
    private final Map<NewFinding, FindingId> added = new HashMap<>();

    ThreadTied(ReviewId review, List<Finding> findings, List<Recommendation> recommendations) {
        this.review = review;
        this.findings = new ArrayList<>(findings);
        this.recommendations = new RecommendationsMet(review, recommendations);
        knownFindings = findings.size();
    }

    Tie tie(Added action) {
        FindingId finding = finding(action);
        return new Tie(finding, recommendations.of(action.action(), finding));
    }

    List<Finding> newFindings() {
        return findings.subList(knownFindings, findings.size());
    }

    List<Recommendation> newRecommendations() {
        return recommendations.added();
    }

    private @Nullable FindingId finding(Added action) {
        NewFinding fresh = action.underNew();
        if (fresh != null) return added.computeIfAbsent(fresh, this::add);
        FindingId known = action.under();
        if (known != null && findings.stream().noneMatch(finding -> finding.id().equals(known)))
            throw new IllegalArgumentException("no finding of this plan: " + known);
        return known;
    }

    private FindingId add(NewFinding fresh) {
        int last = findings.isEmpty() ? 0 : findings.get(findings.size() - 1).listed();
        Finding finding = new Finding(
                FindingId.next(), review, last + 1, fresh.ref(), fresh.title(), ResponseKind.ACTIONS, fresh.response());
        findings.add(finding);
        return finding.id();
    }
}

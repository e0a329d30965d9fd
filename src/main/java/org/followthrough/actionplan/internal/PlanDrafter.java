package org.followthrough.actionplan.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.NewPlan;
import org.followthrough.actionplan.NewPlan.NewAction;
import org.followthrough.actionplan.NewPlan.NewFinding;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.PersonId;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.followthrough.review.ResponseKind;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewId;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Turns one read plan into what will be stored: ids given, the golden thread tied. */
class PlanDrafter {

    private record Said(@Nullable FindingId finding, String wording) {}

    private final NewPlan plan;
    private final ActionDrafter actionDrafter;
    private final Review review;
    private final PlanView view;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Said, DraftSuccess> successes = new LinkedHashMap<>();
    private final RecommendationsMet recommendations;

    PlanDrafter(NewPlan plan, ActionDrafter actionDrafter, PersonId by, Instant now) {
        this.plan = plan;
        this.actionDrafter = actionDrafter;
        review = new Review(ReviewId.next(), plan.kind(), plan.title(), plan.pseudonym(), false, now);
        recommendations = new RecommendationsMet(review.id(), List.of());
        view = new PlanView(
                PlanId.next(),
                review.id(),
                plan.title(),
                plan.prefix(),
                plan.assuringGroup(),
                plan.agreedMinute(),
                plan.sourceName(),
                by,
                now);
    }

    DraftPlan draft() {
        plan.findings().forEach(this::draft);
        List<DraftAction> actions = new ArrayList<>();
        for (NewAction each : plan.actions()) actions.add(draft(each, actions.size() + 1));
        return new DraftPlan(view, review, findings, recommendations.added(), List.copyOf(successes.values()), actions);
    }

    /** Which kind of answer a finding got is never inferred, save that actions under it are actions. */
    private void draft(NewFinding each) {
        int index = findings.size();
        boolean acted =
                plan.actions().stream().anyMatch(action -> action.finding() != null && action.finding() == index);
        findings.add(new Finding(
                FindingId.next(),
                review.id(),
                index + 1,
                each.ref(),
                each.title(),
                acted ? ResponseKind.ACTIONS : ResponseKind.NOT_STATED,
                each.response()));
    }

    private DraftAction draft(NewAction each, int listed) {
        Integer index = each.finding();
        FindingId finding = index == null ? null : findings.get(index).id();
        return actionDrafter.draft(
                each,
                view,
                new ActionDrafter.Place(finding, recommendations.of(each, finding), success(each, finding), listed));
    }

    private @Nullable UUID success(NewAction each, @Nullable FindingId finding) {
        String wording = each.success();
        if (wording == null || wording.isBlank()) return null;
        return successes
                .computeIfAbsent(new Said(finding, wording), said -> new DraftSuccess(Ids.next(), finding, wording))
                .id();
    }
}

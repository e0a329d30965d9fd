package org.followthrough.intake.internal.draft;

import java.time.Clock;
import java.util.Objects;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Directory;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** Reads drafts again as they would be loaded now, with what the directory and the plans that are here say of them. */
@Component
class Mending {

    private final Directory directory;
    private final ActionPlans plans;
    private final Reviews reviews;
    private final Clock clock;

    Mending(Directory directory, ActionPlans plans, Reviews reviews, Clock clock) {
        this.directory = directory;
        this.plans = plans;
        this.reviews = reviews;
        this.clock = clock;
    }

    MendedPlan mended(PlanDraft draft) {
        About about = about(draft.mends().about());
        return new MendedPlan(draft, about, new LeadChoices(directory), London.today(clock));
    }

    Readers readers() {
        return new Readers(directory);
    }

    /** Of a newer version, what is said of the plan that is here. */
    private About about(About typed) {
        if (!typed.isNewer()) return typed;
        return plans.allPlans().stream()
                .filter(plan -> plan.id().value().toString().equals(typed.newerOf()))
                .findFirst()
                .map(plan -> about(typed, plan, reviews.review(plan.review()).orElseThrow()))
                .orElse(typed);
    }

    private static About about(About typed, PlanView plan, Review review) {
        return new About(
                plan.title(),
                review.kind().name(),
                Objects.requireNonNullElse(review.pseudonym(), ""),
                plan.prefix(),
                plan.assuringGroup().value().toString(),
                typed.agreed(),
                typed.minute(),
                typed.newerOf());
    }
}

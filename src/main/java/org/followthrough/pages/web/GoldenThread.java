package org.followthrough.pages.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionInPrint;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.ByHand;
import org.followthrough.actionplan.InPrint;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.PlansInPrint;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.followthrough.review.Recommendation;
import org.followthrough.review.RecommendationId;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** From the review to the action, as the plan prints it. However many actions a plan has, it asks as many questions. */
@Component
class GoldenThread {

    private final Reviews reviews;
    private final PlansInPrint prints;
    private final Who who;
    private final ByHand byHand;
    private final Clock clock;

    GoldenThread(Reviews reviews, PlansInPrint prints, Who who, ByHand byHand, Clock clock) {
        this.reviews = reviews;
        this.prints = prints;
        this.who = who;
        this.byHand = byHand;
        this.clock = clock;
    }

    Review review(PlanView plan) {
        return reviews.review(plan.review()).orElseThrow();
    }

    /**
     * @param actionless whether findings are shown too under which none of the actions stands
     * @param answers how findings were answered here, in words
     */
    List<PlanScreen.Chapter> chapters(
            PlanView plan, List<ActionView> shown, boolean actionless, Map<FindingId, String> answers) {
        List<Finding> findings = reviews.findings(plan.review());
        Function<ActionView, Hanging> hanging = hanging(plan);
        List<ThreadOrder.Place> places =
                new ThreadOrder(findings, action -> hanging.apply(action).print()).of(shown, actionless);
        StrandMaker maker =
                new StrandMaker(hanging, who.leads(), byHand.priorities(plan.id()), answers, London.today(clock));
        return new Chapters(maker, findings.isEmpty() ? "Actions" : "Actions under no finding").of(places);
    }

    private Function<ActionView, Hanging> hanging(PlanView plan) {
        Map<RecommendationId, Recommendation> recommendations = reviews.recommendations(plan.review()).stream()
                .collect(Collectors.toMap(Recommendation::id, Function.identity()));
        Map<ActionId, ActionInPrint> printed = prints.actions(plan.id());
        return action -> {
            ActionInPrint its = printed.get(action.id());
            if (its == null) return new Hanging(InPrint.ALONE, null);
            RecommendationId id = its.recommendation();
            return new Hanging(its.print(), id == null ? null : recommendations.get(id));
        };
    }
}

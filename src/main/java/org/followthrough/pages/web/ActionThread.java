package org.followthrough.pages.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.followthrough.actionplan.ActionInPrint;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.PlansInPrint;
import org.followthrough.review.Finding;
import org.followthrough.review.Recommendation;
import org.followthrough.review.RecommendationId;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Shortened;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one action hangs on in print, as its page shows it. */
@Component
class ActionThread {

    private static final int LONGEST = 400;

    private final Reviews reviews;
    private final PlansInPrint prints;

    ActionThread(Reviews reviews, PlansInPrint prints) {
        this.reviews = reviews;
        this.prints = prints;
    }

    /** From the widest to the nearest, by what each is called; only what is there. */
    Map<String, Shortened> over(ActionView action, PlanView plan) {
        Map<String, Shortened> over = new LinkedHashMap<>();
        ActionInPrint its = prints.action(action.id()).orElseThrow();
        Recommendation recommendation = recommendation(its.recommendation(), plan);
        String number = new Hanging(its.print(), recommendation).number(action);
        put(over, "Section", its.print().section());
        put(over, "Theme", its.print().theme());
        put(over, "Finding", finding(action, plan));
        put(over, "Lesson", its.print().lesson());
        if (recommendation != null && !recommendation.wording().equals(action.wording()))
            put(over, "Recommendation", named(recommendation.ref(), recommendation.wording()));
        put(over, "Printed as", number);
        String shade = its.print().shade();
        put(over, "Rating as printed", its.rating() != null || shade == null ? its.rating() : "A cell shaded " + shade);
        return over;
    }

    private static void put(Map<String, Shortened> over, String what, @Nullable String words) {
        if (words != null && !words.isBlank()) over.put(what, Shortened.of(words, LONGEST));
    }

    private @Nullable String finding(ActionView action, PlanView plan) {
        return reviews.findings(plan.review()).stream()
                .filter(finding -> finding.id().equals(action.finding()))
                .map((Finding finding) -> named(finding.ref(), finding.title()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Recommendation recommendation(@Nullable RecommendationId id, PlanView plan) {
        return reviews.recommendations(plan.review()).stream()
                .filter(each -> Objects.equals(each.id(), id))
                .findFirst()
                .orElse(null);
    }

    private static String named(@Nullable String ref, String words) {
        if (ref == null || ref.isBlank()) return words;
        return words.isBlank() ? ref : ref + ": " + words;
    }
}

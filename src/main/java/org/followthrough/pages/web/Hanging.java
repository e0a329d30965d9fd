package org.followthrough.pages.web;

import java.util.Locale;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.InPrint;
import org.followthrough.review.Recommendation;
import org.jspecify.annotations.Nullable;

/** What an action hangs on in print. */
record Hanging(InPrint print, @Nullable Recommendation recommendation) {

    /** Whether the plan prints no action beside the recommendation, so that it is what is to be done itself. */
    boolean isRecommendation(ActionView action) {
        return recommendation != null && recommendation.wording().equals(action.wording());
    }

    /** The number under which the plan prints what is to be done; null where it prints none. */
    @Nullable
    String number(ActionView action) {
        if (print.reference() != null) return print.reference();
        return recommendation != null && isRecommendation(action) ? recommendation.ref() : null;
    }

    /** "Recommendation 4.2". */
    static String title(Recommendation recommendation) {
        String ref = recommendation.ref();
        if (ref == null) return "Recommendation";
        return ref.toLowerCase(Locale.UK).startsWith("recommendation") ? ref : "Recommendation " + ref;
    }
}

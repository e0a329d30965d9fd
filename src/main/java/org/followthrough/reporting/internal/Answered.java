package org.followthrough.reporting.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.PlanView;
import org.followthrough.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows the numbers of actions ("GS-3") and of recommendations ("GS R2") that a statement may say it answers. */
@Component
@Transactional(readOnly = true)
public class Answered {

    private final ActionPlans plans;
    private final Reviews reviews;

    Answered(ActionPlans plans, Reviews reviews) {
        this.plans = plans;
        this.reviews = reviews;
    }

    /** The first of the numbers, with commas between, that nothing has; empty where each is known. */
    public String unknown(String numbers) {
        if (numbers.isBlank()) return "";
        Set<String> known = known();
        return Arrays.stream(numbers.split("[,;\n]"))
                .map(String::strip)
                .filter(number -> !number.isEmpty() && !known.contains(number.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse("");
    }

    private Set<String> known() {
        Set<String> known = new HashSet<>();
        plans.all().forEach(action -> known.add(action.reference().toUpperCase(Locale.ROOT)));
        for (PlanView plan : plans.allPlans())
            reviews.recommendations(plan.review())
                    .forEach(each -> known.add((plan.prefix() + " R" + each.ref()).toUpperCase(Locale.ROOT)));
        return known;
    }
}

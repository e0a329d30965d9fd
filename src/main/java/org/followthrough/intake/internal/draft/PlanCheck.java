package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.followthrough.intake.internal.draft.Spot.Page;

/** Says what keeps a mended plan from being loaded, in the order of the pages. Empty where it may be loaded. */
final class PlanCheck {

    private static final int MOST_ACTIONS = 2_000;

    private final MendedPlan plan;
    private final List<Refusal> reasons = new ArrayList<>();

    PlanCheck(MendedPlan plan) {
        this.plan = plan;
    }

    List<Refusal> reasons(Predicate<String> isFree) {
        aboutErrors(plan, isFree).forEach((field, sentence) -> refuse(sentence, Page.ABOUT, field));
        NamesCheck.errors(plan).forEach((field, sentence) -> refuse(sentence, Page.WHO, field));
        for (MendedAction action : plan.loaded())
            ActionCheck.errors(action, plan)
                    .forEach((field, sentence) -> reasons.add(
                            new Refusal("Action " + action.number() + ": " + sentence, Spot.action(action, field))));
        checkNumber(plan.loaded().size());
        return reasons;
    }

    /** Sentences by field of the page about the review. */
    static Map<String, String> aboutErrors(MendedPlan plan, Predicate<String> isFree) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!plan.about().isNewer()) head(plan, isFree, errors);
        HeadCheck.meeting(plan.about(), errors);
        return errors;
    }

    private static void head(MendedPlan plan, Predicate<String> isFree, Map<String, String> errors) {
        new HeadCheck(isFree).check(plan.about().upload(), errors);
        if (plan.choices().assuring(plan.about().assuring()).isEmpty())
            errors.put("assuring", "Choose the group that signs off.");
    }

    private void checkNumber(int actions) {
        if (actions == 0)
            refuse("There is no action to load. Make at least one row an action.", Page.OVERVIEW, "left-out");
        if (actions > MOST_ACTIONS)
            refuse(
                    "A plan can have 2,000 actions at most. Split the document and load its parts one by one.",
                    Page.OVERVIEW,
                    "");
    }

    private void refuse(String sentence, Page page, String field) {
        reasons.add(new Refusal(sentence, Spot.page(page, field, "Mend it")));
    }
}

package org.followthrough.intake.internal.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.Concern.Weight;
import org.followthrough.intake.internal.memory.Like;
import org.followthrough.intake.internal.memory.SaidBefore;
import org.springframework.stereotype.Component;

/** Have we said this before? Looks for actions of other plans that are like those of a draft, when a page shows them. */
@Component
public class LikeActions {

    private final SaidBefore saidBefore;

    LikeActions(SaidBefore saidBefore) {
        this.saidBefore = saidBefore;
    }

    /** @param likes by where the action of the draft stands; the most alike first */
    public record Found(Map<String, List<Like>> likes) {

        public List<Like> of(MendedAction action) {
            return likes.getOrDefault(action.where(), List.of());
        }

        /** What to look at first, as far as nobody has looked at the action yet. */
        public List<Concern> concerns(MendedPlan plan) {
            Concern here = concern(Weight.DECIDE, "Already in the system, in the same words:", plan, Found::isHere);
            Concern like = concern(Weight.CHECK, "Like actions from other reviews:", plan, likes -> !isHere(likes));
            return List.of(here, like).stream()
                    .filter(concern -> !concern.spots().isEmpty())
                    .toList();
        }

        private Concern concern(Weight weight, String sentence, MendedPlan plan, Predicate<List<Like>> which) {
            return Concern.of(
                    weight,
                    sentence,
                    plan.starting().stream()
                            .filter(action -> !of(action).isEmpty() && which.test(of(action)))
                            .filter(action -> !plan.draft().mends().seen().contains(action.where()))
                            .map(action -> Spot.action(action, "said-before"))
                            .toList());
        }

        /** Whether one of them is the same action, and not only like it. */
        public static boolean isHere(List<Like> likes) {
            return likes.stream().anyMatch(Like::sameWords);
        }
    }

    public Found of(MendedPlan plan, Viewer viewer) {
        return of(plan, plan.loaded(), viewer);
    }

    public List<Like> of(MendedPlan plan, MendedAction action, Viewer viewer) {
        return of(plan, List.of(action), viewer).of(action);
    }

    /** A newer version says what the plan that is here says: that is not searched. */
    private Found of(MendedPlan plan, List<MendedAction> actions, Viewer viewer) {
        Map<String, String> wordings = new LinkedHashMap<>();
        actions.forEach(action -> wordings.put(action.where(), action.wording()));
        if (!plan.about().isNewer()) return new Found(saidBefore.like(wordings, viewer));
        PlanId own = new PlanId(UUID.fromString(plan.about().newerOf()));
        return new Found(saidBefore.like(wordings, viewer, own));
    }
}

package org.followthrough.intake.internal.memory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.PastAction;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Have we said this before? Finds like actions in other plans, as far as the viewer may see them. */
@Component
public class SaidBefore {

    private static final int MOST = 3;

    private final ActionPlans plans;
    private final Clock clock;

    SaidBefore(ActionPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** As {@link #like(Map, Viewer, PlanId)}, for actions that are in no plan yet. */
    public Map<String, List<Like>> like(Map<String, String> wordings, Viewer viewer) {
        return like(wordings, viewer, null);
    }

    /**
     * @param wordings what is to be done, by whatever the caller calls its rows
     * @param own the plan to which the rows belong and which is not searched, if any
     * @return at most three for each row that has any, the most alike first; rows without any are not in it
     */
    public Map<String, List<Like>> like(Map<String, String> wordings, Viewer viewer, @Nullable PlanId own) {
        List<List<PastAction>> past = past(viewer, own);
        if (past.isEmpty() || wordings.isEmpty()) return Map.of();
        MeaningWords meaning = new MeaningWords();
        Wordings said = new Wordings();
        past.forEach(action -> said.add(meaning.of(action.get(0).wording())));
        Map<String, List<Like>> likes = new LinkedHashMap<>();
        wordings.forEach((row, wording) -> {
            List<Like> found = said.like(meaning.of(wording)).stream()
                    .limit(MOST)
                    .map(each -> like(past.get(each.index()), each.sameWords()))
                    .toList();
            if (!found.isEmpty()) likes.put(row, found);
        });
        return likes;
    }

    /** Each action of other plans with all its answers. */
    private List<List<PastAction>> past(Viewer viewer, @Nullable PlanId own) {
        Map<ActionId, List<PastAction>> past = new LinkedHashMap<>();
        for (PastAction answer : plans.past(viewer))
            if (!answer.plan().equals(own))
                past.computeIfAbsent(answer.action(), first -> new ArrayList<>())
                        .add(answer);
        return List.copyOf(past.values());
    }

    private Like like(List<PastAction> answers, boolean sameWords) {
        PastAction action = answers.get(0);
        return new Like(
                action.action(),
                action.reference(),
                action.planTitle(),
                action.wording(),
                whatBecame(answers, London.today(clock)),
                sameWords);
    }

    private static String whatBecame(List<PastAction> answers, LocalDate today) {
        if (answers.size() == 1) return answers.get(0).whatBecame(today);
        long accepted = answers.stream()
                .filter(answer -> answer.state() == AnswerState.ACCEPTED)
                .count();
        return accepted + " of " + answers.size() + " answers accepted";
    }
}

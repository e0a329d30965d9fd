package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.ByHand;
import org.followthrough.actionplan.HandAction;
import org.followthrough.actionplan.HandEdit;
import org.followthrough.actionplan.KeptByHand;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.Priority;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.shared.Shortened;
import org.followthrough.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChangesByHand implements ByHand {

    private static final int LONGEST_FACT = 300;

    private final ActionPlans plans;
    private final HandRows rows;
    private final HandMade made;
    private final HandSplit splitting;
    private final Deeds deeds;
    private final Worklist worklist;
    private final Clock clock;

    ChangesByHand(
            ActionPlans plans,
            HandRows rows,
            HandMade made,
            HandSplit splitting,
            Deeds deeds,
            Worklist worklist,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.made = made;
        this.splitting = splitting;
        this.deeds = deeds;
        this.worklist = worklist;
        this.clock = clock;
    }

    @Override
    public Outcome add(PlanId id, HandAction action, Viewer viewer) {
        Permission.toChangeByHand(viewer);
        if (!rows.hold(id)) throw new NotVisible();
        PlanView plan = plans.plan(id, viewer).orElseThrow(NotVisible::new);
        Map<String, String> wrong = action.sentences(London.today(clock));
        if (!made.hangsHere(plan, action)) wrong.put("under", "Choose from the list what it hangs on.");
        if (!wrong.isEmpty()) return new Outcome.Refused(wrong);
        made.make(plan, action, null, viewer);
        return Outcome.done();
    }

    @Override
    public Outcome edit(ActionId id, HandEdit edit, Viewer viewer) {
        Permission.toChangeByHand(viewer);
        List<ActionView> answers = held(id, viewer);
        Map<String, String> wrong = edit.sentences();
        if (!wrong.isEmpty()) return new Outcome.Refused(wrong);
        KeptByHand before = rows.kept(id);
        rows.edit(id, edit);
        KeptByHand now = rows.kept(id);
        Map<String, String> facts = facts(before, now);
        if (facts.isEmpty()) return Outcome.done();
        for (ActionView answer : answers) {
            worklist.retitle("answer", answer.answer().value(), ActionView.titled(wording(now)));
            deeds.done(answer.answer(), "action-edited", facts, viewer.id());
        }
        return Outcome.done();
    }

    /** The tasks are held first, then the answers: the order of every command. */
    private List<ActionView> held(ActionId id, Viewer viewer) {
        List<ActionView> answers = plans.answers(id, viewer);
        if (answers.isEmpty()) throw new NotVisible();
        worklist.hold(
                "answer",
                answers.stream().map(answer -> answer.answer().value()).toList());
        return answers;
    }

    private static String wording(KeptByHand kept) {
        return Objects.requireNonNullElse(kept.ownWording(), kept.printedWording());
    }

    private static Map<String, String> facts(KeptByHand before, KeptByHand now) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (!wording(before).equals(wording(now))) {
            facts.put("before", Shortened.of(wording(before), LONGEST_FACT).shown());
            facts.put("now", Shortened.of(wording(now), LONGEST_FACT).shown());
        }
        Priority priority = now.priority();
        if (before.priority() != priority) facts.put("priority", priority == null ? "None" : priority.words());
        String risk = Objects.requireNonNullElse(now.riskReference(), "None");
        if (!Objects.equals(before.riskReference(), now.riskReference())
                || !Objects.equals(before.riskLink(), now.riskLink())) facts.put("risk", risk);
        return facts;
    }

    @Override
    public Outcome split(ActionId id, String stays, String moves, Viewer viewer) {
        Permission.toChangeByHand(viewer);
        PlanView plan = held(plans.action(id, viewer).orElseThrow(NotVisible::new), viewer);
        return splitting.split(plan, held(id, viewer), stays.strip(), moves.strip(), viewer);
    }

    private PlanView held(ActionView action, Viewer viewer) {
        if (!rows.hold(action.plan())) throw new NotVisible();
        return plans.plan(action.plan(), viewer).orElseThrow(NotVisible::new);
    }

    @Override
    public Outcome place(ActionId id, @Nullable ActionId after, Viewer viewer) {
        Permission.toChangeByHand(viewer);
        ActionView action = plans.answers(id, viewer).stream().findFirst().orElseThrow(NotVisible::new);
        held(action, viewer);
        List<HandRows.Under> standing = new ArrayList<>(rows.standing(action.plan()));
        HandRows.Under moved = find(standing, id);
        HandRows.Under before = after == null ? null : find(standing, after);
        if (moved == null || (after != null && (before == null || before == moved || !before.isBeside(moved))))
            return Outcome.refused("after", "Choose from the list where it is to stand.");
        standing.remove(moved);
        int first = standing.indexOf(
                standing.stream().filter(moved::isBeside).findFirst().orElse(null));
        if (first < 0) return Outcome.done();
        standing.add(before == null ? first : standing.indexOf(before) + 1, moved);
        rows.order(standing.stream().map(HandRows.Under::action).toList());
        deeds.done(action.answer(), "action-placed", Map.of(), viewer.id());
        return Outcome.done();
    }

    private static HandRows.@Nullable Under find(List<HandRows.Under> among, ActionId id) {
        return among.stream()
                .filter(each -> each.action().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public KeptByHand kept(ActionId action) {
        return rows.kept(action);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ActionId, Priority> priorities(PlanId plan) {
        return rows.priorities(plan);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<ActionId> unprinted(PlanId plan) {
        return rows.unprinted(plan);
    }
}

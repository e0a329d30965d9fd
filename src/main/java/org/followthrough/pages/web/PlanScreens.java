package org.followthrough.pages.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** Puts plans' pages together. What a viewer may not see is neither shown nor counted. */
@Component
class PlanScreens {

    record Listed(PlanView plan, int actions, int open, int overdue) {}

    private final ActionPlans plans;
    private final GoldenThread thread;
    private final Who who;
    private final PlanHistory history;
    private final ResponseLines responses;
    private final Clock clock;

    PlanScreens(
            ActionPlans plans,
            GoldenThread thread,
            Who who,
            PlanHistory history,
            ResponseLines responses,
            Clock clock) {
        this.plans = plans;
        this.thread = thread;
        this.who = who;
        this.history = history;
        this.responses = responses;
        this.clock = clock;
    }

    List<Listed> list(Viewer viewer) {
        LocalDate today = London.today(clock);
        List<ActionView> actions = plans.actions(viewer);
        return plans.plans(viewer).stream()
                .map(plan -> listed(
                        plan,
                        actions.stream()
                                .filter(action -> action.plan().equals(plan.id()))
                                .toList(),
                        today))
                .toList();
    }

    private static Listed listed(PlanView plan, List<ActionView> actions, LocalDate today) {
        return new Listed(
                plan,
                (int) actions.stream().map(ActionView::id).distinct().count(),
                count(PlanFilter.OPEN, actions, today),
                count(PlanFilter.OVERDUE, actions, today));
    }

    private static int count(PlanFilter filter, List<ActionView> actions, LocalDate today) {
        return (int) actions.stream()
                .filter(action -> filter.shows(action, today))
                .map(ActionView::id)
                .distinct()
                .count();
    }

    PlanScreen screen(PlanId id, PlanFilter filter, Viewer viewer) {
        PlanView plan = plans.plan(id, viewer).orElseThrow(NotVisible::new);
        LocalDate today = London.today(clock);
        List<ActionView> actions = plans.actions(id, viewer);
        List<ActionView> shown =
                actions.stream().filter(action -> filter.shows(action, today)).toList();
        return new PlanScreen(
                plan,
                thread.review(plan),
                who.group(plan.assuringGroup()),
                history.versions(id),
                Arrays.stream(PlanFilter.values())
                        .map(each -> new PlanScreen.Count(each, count(each, actions, today)))
                        .toList(),
                filter,
                thread.chapters(plan, shown, filter == PlanFilter.ALL, responses.sentences(id, viewer)),
                history.mayUndo(id, viewer));
    }
}

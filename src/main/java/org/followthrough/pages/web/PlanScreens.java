package org.followthrough.pages.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.followthrough.review.ResponseKind;
import org.followthrough.review.Reviews;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts plans' pages together. What a viewer may not see is neither shown nor counted. */
@Component
class PlanScreens {

    record Listed(PlanView plan, int actions, int open, int overdue) {}

    private final ActionPlans plans;
    private final Reviews reviews;
    private final Who who;
    private final PlanHistory history;
    private final Clock clock;

    PlanScreens(ActionPlans plans, Reviews reviews, Who who, PlanHistory history, Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.who = who;
        this.history = history;
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
                actions.size(),
                count(PlanFilter.OPEN, actions, today),
                count(PlanFilter.OVERDUE, actions, today));
    }

    private static int count(PlanFilter filter, List<ActionView> actions, LocalDate today) {
        return (int)
                actions.stream().filter(action -> filter.shows(action, today)).count();
    }

    PlanScreen screen(PlanId id, PlanFilter filter, Viewer viewer) {
        PlanView plan = plans.plan(id, viewer).orElseThrow(NotVisible::new);
        LocalDate today = London.today(clock);
        List<ActionView> actions = plans.actions(id, viewer);
        List<ActionView> shown =
                actions.stream().filter(action -> filter.shows(action, today)).toList();
        return new PlanScreen(
                plan,
                reviews.review(plan.review()).orElseThrow(NotVisible::new),
                who.group(plan.assuringGroup()),
                history.versions(id),
                Arrays.stream(PlanFilter.values())
                        .map(each -> new PlanScreen.Count(each, count(each, actions, today)))
                        .toList(),
                filter,
                thread(reviews.findings(plan.review()), shown, filter == PlanFilter.ALL),
                history.mayUndo(id, viewer));
    }

    private List<PlanScreen.Strand> thread(List<Finding> findings, List<ActionView> shown, boolean all) {
        List<PlanScreen.Strand> thread = new ArrayList<>();
        addStrand(thread, null, shown, false);
        for (Finding finding : findings) addStrand(thread, finding, shown, all);
        return thread;
    }

    private void addStrand(
            List<PlanScreen.Strand> thread, @Nullable Finding finding, List<ActionView> shown, boolean evenIfEmpty) {
        FindingId id = finding == null ? null : finding.id();
        List<ActionView> own = shown.stream()
                .filter(action -> Objects.equals(action.finding(), id))
                .toList();
        boolean gap = finding != null && finding.kind() == ResponseKind.NOT_STATED && finding.response() == null;
        if (!own.isEmpty() || evenIfEmpty) thread.add(new PlanScreen.Strand(finding, measured(own), gap));
    }

    private List<PlanScreen.Measured> measured(List<ActionView> actions) {
        LocalDate today = London.today(clock);
        Map<String, List<PlanScreen.Line>> bySuccess = new LinkedHashMap<>();
        for (ActionView action : actions)
            bySuccess
                    .computeIfAbsent(Objects.requireNonNullElse(action.success(), ""), none -> new ArrayList<>())
                    .add(new PlanScreen.Line(action, Standing.of(action, today), who.leads(action), Gaps.of(action)));
        return bySuccess.entrySet().stream()
                .map(each -> new PlanScreen.Measured(each.getKey().isEmpty() ? null : each.getKey(), each.getValue()))
                .toList();
    }
}

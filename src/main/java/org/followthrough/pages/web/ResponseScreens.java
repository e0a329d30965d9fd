package org.followthrough.pages.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanResponses;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.review.Finding;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Shortened;
import org.followthrough.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Puts the page of a plan's response together. */
@Component
class ResponseScreens {

    /** @param task the id of the viewer's own open task about it, empty for none */
    record Screen(
            PlanView plan,
            String stage,
            String sentBack,
            List<ResponseLines.Line> lines,
            int notStated,
            String task,
            String picture) {}

    private final ActionPlans plans;
    private final PlanResponses responses;
    private final Reviews reviews;
    private final Worklist worklist;
    private final Story story;
    private final ResponseLines lines;

    ResponseScreens(
            ActionPlans plans,
            PlanResponses responses,
            Reviews reviews,
            Worklist worklist,
            Story story,
            ResponseLines lines) {
        this.plans = plans;
        this.responses = responses;
        this.reviews = reviews;
        this.worklist = worklist;
        this.story = story;
        this.lines = lines;
    }

    Screen screen(PlanId id, Viewer viewer) {
        PlanView plan = plans.plan(id, viewer).orElseThrow(NotVisible::new);
        List<ResponseLines.Line> answered = lines.of(id, viewer);
        return new Screen(
                plan,
                responses.stage(id).map(PlanResponses.Stage::words).orElse(""),
                responses.sentBack(id).orElse(""),
                answered,
                (int) answered.stream()
                        .filter(each -> !each.answered().isStated())
                        .count(),
                worklist.toAnswer("plan", id.value(), viewer)
                        .map(item -> item.id().toString())
                        .orElse(""),
                story.picture("plan-response", id.value()));
    }

    /** Findings of the other plans that this viewer may see, by plan. */
    Map<String, String> others(PlanView own, Viewer viewer) {
        Map<String, String> others = new LinkedHashMap<>();
        for (PlanView plan : plans.plans(viewer)) {
            if (plan.review().equals(own.review())) continue;
            for (Finding finding : reviews.findings(plan.review()))
                others.put(
                        finding.id().value().toString(),
                        plan.prefix() + ": " + finding.ref() + " "
                                + Shortened.of(finding.title(), 80).shown());
        }
        return others;
    }
}

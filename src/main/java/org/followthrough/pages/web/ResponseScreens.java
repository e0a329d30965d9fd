package org.followthrough.pages.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.FindingAnswer;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanResponses;
import org.followthrough.actionplan.PlanResponses.Answered;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.followthrough.review.Reviews;
import org.followthrough.shared.London;
import org.followthrough.shared.Shortened;
import org.followthrough.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Puts the page of a plan's response together. */
@Component
class ResponseScreens {

    /** @param elsewhere where the finding that answers it stands, or the strategy's name; empty otherwise */
    record Line(Answered answered, String kind, String by, String reviewOn, String elsewhere) {}

    /** @param task the id of the viewer's own open task about it, empty for none */
    record Screen(
            PlanView plan,
            String stage,
            String sentBack,
            List<Line> lines,
            int notStated,
            String task,
            String picture) {}

    private final ActionPlans plans;
    private final PlanResponses responses;
    private final Reviews reviews;
    private final Worklist worklist;
    private final Story story;
    private final Who who;

    ResponseScreens(
            ActionPlans plans, PlanResponses responses, Reviews reviews, Worklist worklist, Story story, Who who) {
        this.plans = plans;
        this.responses = responses;
        this.reviews = reviews;
        this.worklist = worklist;
        this.story = story;
        this.who = who;
    }

    Screen screen(PlanId id, Viewer viewer) {
        PlanView plan = plans.plan(id, viewer).orElseThrow(NotVisible::new);
        List<Answered> findings = responses.findings(id);
        return new Screen(
                plan,
                responses.stage(id).map(PlanResponses.Stage::words).orElse(""),
                responses.sentBack(id).orElse(""),
                findings.stream().map(each -> line(each, viewer)).toList(),
                (int) findings.stream().filter(each -> !each.isStated()).count(),
                worklist.toAnswer("plan", id.value(), viewer)
                        .map(item -> item.id().toString())
                        .orElse(""),
                story.picture("plan-response", id.value()));
    }

    private Line line(Answered each, Viewer viewer) {
        Optional<FindingAnswer> answer = each.answer();
        return new Line(
                each,
                answer.map(given -> given.kind().words()).orElse(each.acted() ? "Specific actions" : "Not stated"),
                answer.map(given -> who.person(given.answeredBy())).orElse(""),
                answer.map(FindingAnswer::reviewOn).map(London::inWords).orElse(""),
                answer.map(given -> elsewhere(given, viewer)).orElse(""));
    }

    /** Another's status is a fact about the other: the least advanced of what stands under its finding. */
    private String elsewhere(FindingAnswer answer, Viewer viewer) {
        FindingId other = answer.byFinding();
        if (other == null) return answer.byOther();
        List<ActionView> under = plans.actions(viewer).stream()
                .filter(action -> other.equals(action.finding()))
                .toList();
        return under.stream()
                .min(Comparator.comparing(ActionView::state))
                .map(least -> least.reference() + (under.size() == 1 ? "" : " and others") + ": " + least.stands())
                .orElse("Another plan's finding, under which you can see no action");
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

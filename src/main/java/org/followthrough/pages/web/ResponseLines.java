package org.followthrough.pages.web;

import java.util.Comparator;
import java.util.HashMap;
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
import org.followthrough.directory.Viewer;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.followthrough.review.ResponseKind;
import org.followthrough.review.Reviews;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** How each finding of a plan is answered, in words. What answers it elsewhere is shown as it stands there now. */
@Component
class ResponseLines {

    /**
     * @param elsewhere where the finding that answers it stands, or the strategy's name; empty otherwise
     * @param elsewhereAt the path of what answers it, from the root; empty where this viewer has none
     */
    record Line(Answered answered, String kind, String by, String reviewOn, String elsewhere, String elsewhereAt) {

        /** "More thinking is needed first (The ICB, by 1 June 2026). Costs are unknown." */
        String sentence(FindingAnswer answer) {
            return kind + aside(answer) + ". " + answer.rationale();
        }

        private String aside(FindingAnswer answer) {
            if (!elsewhere.isEmpty()) return " (" + elsewhere + ")";
            if (reviewOn.isEmpty()) return "";
            return " (" + answer.owner() + (answer.kind() == ResponseKind.THINK_FIRST ? ", by " : ", until ") + reviewOn
                    + ")";
        }
    }

    private record Elsewhere(String words, String path) {}

    private final ActionPlans plans;
    private final PlanResponses responses;
    private final Reviews reviews;
    private final Who who;

    ResponseLines(ActionPlans plans, PlanResponses responses, Reviews reviews, Who who) {
        this.plans = plans;
        this.responses = responses;
        this.reviews = reviews;
        this.who = who;
    }

    /** In the plan's own order. The caller has checked that the plan may be seen. */
    List<Line> of(PlanId plan, Viewer viewer) {
        return responses.findings(plan).stream().map(each -> line(each, viewer)).toList();
    }

    /** What was answered here, by finding, in a sentence or two. The caller has checked that the plan may be seen. */
    Map<FindingId, String> sentences(PlanId plan, Viewer viewer) {
        Map<FindingId, String> sentences = new HashMap<>();
        for (Line line : of(plan, viewer))
            line.answered().answer().ifPresent(answer -> sentences.put(answer.finding(), line.sentence(answer)));
        return sentences;
    }

    private Line line(Answered each, Viewer viewer) {
        Optional<FindingAnswer> answer = each.answer();
        Elsewhere elsewhere = answer.map(given -> elsewhere(given, viewer)).orElse(new Elsewhere("", ""));
        return new Line(
                each,
                answer.map(given -> given.kind().words()).orElse(each.acted() ? "Specific actions" : "Not stated"),
                answer.map(given -> who.person(given.answeredBy())).orElse(""),
                answer.map(FindingAnswer::reviewOn).map(London::inWords).orElse(""),
                elsewhere.words(),
                elsewhere.path());
    }

    /** Another's status is a fact about the other: the least advanced of what stands under its finding. */
    private Elsewhere elsewhere(FindingAnswer answer, Viewer viewer) {
        FindingId other = answer.byFinding();
        if (other == null) return new Elsewhere(answer.byOther(), "");
        List<ActionView> under = plans.actions(viewer).stream()
                .filter(action -> other.equals(action.finding()))
                .toList();
        return under.stream()
                .min(Comparator.comparing(ActionView::state))
                .map(least -> new Elsewhere(
                        least.reference() + (under.size() == 1 ? "" : " and others") + ": " + least.stands(),
                        least.path()))
                .orElseGet(() -> actionless(other, viewer));
    }

    /** A finding may be answered without an action there too. */
    private Elsewhere actionless(FindingId other, Viewer viewer) {
        for (PlanView plan : plans.plans(viewer))
            for (Finding finding : reviews.findings(plan.review()))
                if (finding.id().equals(other))
                    return new Elsewhere(
                            plan.prefix() + ", " + (finding.ref().isBlank() ? finding.title() : finding.ref()) + ": "
                                    + finding.kind().words(),
                            "/plans/" + plan.id().value() + "/response");
        return new Elsewhere("Another plan's finding, under which you can see no action", "");
    }
}

package org.followthrough.pages.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.ByHand;
import org.followthrough.actionplan.PagePart;
import org.followthrough.actionplan.PlanResponses;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Agency;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Viewer;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.followthrough.review.Reviews;
import org.springframework.stereotype.Component;

/** On a plan's page, for business managers: what the board says it will seek assurance of, and nobody is asked for. */
@Component
class SoughtOnPage implements PagePart.OfPlan {

    record Sentence(String finding, String words, String path) {}

    private final Reviews reviews;
    private final Directory directory;
    private final ActionPlans plans;
    private final ByHand byHand;
    private final PlanResponses responses;

    SoughtOnPage(Reviews reviews, Directory directory, ActionPlans plans, ByHand byHand, PlanResponses responses) {
        this.responses = responses;
        this.reviews = reviews;
        this.directory = directory;
        this.plans = plans;
        this.byHand = byHand;
    }

    @Override
    public List<Section> sections(PlanView plan, Viewer viewer) {
        if (!viewer.isBusinessManager() || responses.stage(plan.id()).isPresent()) return List.of();
        List<Agency> agencies = directory.agencies();
        Set<FindingId> asked = asked(plan, viewer);
        List<Sentence> sentences = reviews.findings(plan.review()).stream()
                .filter(finding -> !asked.contains(finding.id()))
                .flatMap(finding -> sentence(plan, finding, agencies).stream())
                .toList();
        return sentences.isEmpty()
                ? List.of()
                : List.of(new Section(Place.BELOW, "pages/sought :: list", Map.of("sentences", sentences)));
    }

    /** Findings under which somebody has put an action by hand already. */
    private Set<FindingId> asked(PlanView plan, Viewer viewer) {
        Set<ActionId> unprinted = byHand.unprinted(plan.id());
        if (unprinted.isEmpty()) return Set.of();
        return plans.actions(plan.id(), viewer).stream()
                .filter(action -> unprinted.contains(action.id()) && action.finding() != null)
                .map(ActionView::finding)
                .collect(Collectors.toSet());
    }

    private static List<Sentence> sentence(PlanView plan, Finding finding, List<Agency> agencies) {
        String response = finding.response();
        AssuranceSaid said = response == null ? null : AssuranceSaid.in(response, agencies);
        if (said == null) return List.of();
        return List.of(new Sentence(
                finding.ref().isBlank() ? finding.title() : finding.ref(),
                said.sentence(),
                "/plans/" + plan.id().value() + "/findings/" + finding.id().value() + "/assurance"));
    }
}

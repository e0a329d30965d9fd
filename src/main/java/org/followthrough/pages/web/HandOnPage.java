package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.ByHand;
import org.followthrough.actionplan.KeptByHand;
import org.followthrough.actionplan.Milestone;
import org.followthrough.actionplan.Milestones;
import org.followthrough.actionplan.PagePart;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the pages of actions and plans: what the business unit keeps beside the print, the steps, and the ways to change. */
@Component
class HandOnPage implements PagePart.OfAction, PagePart.OfPlan {

    /**
     * @param stands "Done on 3 March 2026", "By 3 March 2026"; empty where it has no day
     * @param action that it has become, where this viewer may see it
     */
    record Step(
            String id,
            String title,
            String stands,
            boolean open,
            boolean done,
            boolean promoted,
            List<ActionView> action) {}

    private final ByHand byHand;
    private final Milestones milestones;
    private final ActionPlans plans;

    HandOnPage(ByHand byHand, Milestones milestones, ActionPlans plans) {
        this.byHand = byHand;
        this.milestones = milestones;
        this.plans = plans;
    }

    @Override
    public List<Offer> offers(PlanView plan, Viewer viewer) {
        return viewer.isBusinessManager()
                ? List.of(new Offer("Add an action", "/plans/" + plan.id().value() + "/actions/new"))
                : List.of();
    }

    @Override
    public List<Offer> offers(ActionView action, Viewer viewer) {
        List<Offer> offers = new ArrayList<>();
        if (mayKeepSteps(action, viewer) && action.state().isOpen())
            offers.add(new Offer("Add a step on the way", action.path() + "/steps"));
        if (!viewer.isBusinessManager()) return offers;
        offers.add(new Offer("Change its wording, priority or risk", action.path() + "/edit"));
        offers.add(new Offer("Move it within the plan", action.path() + "/order"));
        if (action.state().isWatched()
                && action.aside() == null
                && action.circumstances().body() == null)
            offers.add(new Offer("Split it in two", action.path() + "/split"));
        return offers;
    }

    private static boolean mayKeepSteps(ActionView action, Viewer viewer) {
        return viewer.isBusinessManager() || action.isDeliveredBy(viewer);
    }

    @Override
    public List<Section> sections(ActionView action, Viewer viewer) {
        KeptByHand kept = byHand.kept(action.id());
        List<Step> steps = milestones.of(action.id()).stream()
                .map(step -> step(step, viewer))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("kept", kept);
        model.put("from", action(kept.madeFrom(), viewer));
        model.put("steps", steps);
        model.put("path", action.path());
        model.put("mayKeep", mayKeepSteps(action, viewer));
        model.put("mayPromote", viewer.isBusinessManager());
        List<Section> sections = new ArrayList<>();
        if (saysAnything(kept)) sections.add(new Section(Place.BELOW, "pages/by-hand :: kept", model));
        if (!steps.isEmpty()) sections.add(new Section(Place.BELOW, "pages/by-hand :: steps", model));
        return sections;
    }

    private static boolean saysAnything(KeptByHand kept) {
        return kept.ownWording() != null || kept.priority() != null || kept.riskReference() != null || kept.byHand();
    }

    private Step step(Milestone step, Viewer viewer) {
        String stands = step.done() != null
                ? "Done on " + London.inWords(step.done())
                : step.due() == null ? "" : "By " + London.inWords(step.due());
        return new Step(
                step.id().value().toString(),
                step.title(),
                stands,
                step.isOpen(),
                step.done() != null,
                step.promotedTo() != null,
                action(step.promotedTo(), viewer));
    }

    private List<ActionView> action(@Nullable ActionId id, Viewer viewer) {
        return id == null ? List.of() : plans.action(id, viewer).stream().toList();
    }
}

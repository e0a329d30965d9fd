package org.followthrough.pages.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.rating.Rated;
import org.followthrough.rating.Ratings;
import org.followthrough.rating.Scheme;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a plan is rated, and one action otherwise than the table rates it. */
@Controller
class RatingPages {

    private final ActionPlans plans;
    private final Ratings ratings;
    private final Commands commands;

    RatingPages(ActionPlans plans, Ratings ratings, Commands commands) {
        this.plans = plans;
        this.ratings = ratings;
        this.commands = commands;
    }

    @GetMapping("/plans/{id}/rating")
    @MayCall(Seat.BUSINESS_MANAGER)
    String scheme(@PathVariable UUID id, Viewer viewer, Model model) {
        PlanView plan = plans.plan(new PlanId(id), viewer).orElseThrow(NotVisible::new);
        model.addAttribute("plan", plan);
        Map<Scheme, String> schemes = new LinkedHashMap<>();
        for (Scheme each : Scheme.values()) schemes.put(each, each.words());
        model.addAttribute("schemes", schemes);
        model.addAttribute("scheme", ratings.scheme(plan.id()));
        return "pages/rating-scheme";
    }

    @PostMapping("/plans/{id}/rating")
    @MayCall(Seat.BUSINESS_MANAGER)
    String choose(
            @PathVariable UUID id,
            @RequestParam(required = false, defaultValue = "") String scheme,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        PlanView plan = plans.plan(new PlanId(id), viewer).orElseThrow(NotVisible::new);
        Scheme chosen = Arrays.stream(Scheme.values())
                .filter(each -> each.name().equals(scheme))
                .findFirst()
                .orElse(null);
        Outcome outcome = commands.run(() -> ratings.choose(plan.id(), chosen, viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return scheme(id, viewer, model);
        }
        flash.addFlashAttribute("done", "The plan is rated so from now on.");
        return "redirect:/plans/" + id;
    }

    @GetMapping("/actions/{id}/rating")
    @MayCall(Seat.GROUP_CHAIR)
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(judged(id, viewer), "", "", model);
    }

    @PostMapping("/actions/{id}/rating")
    @MayCall(Seat.GROUP_CHAIR)
    String rate(
            @PathVariable UUID id,
            @RequestParam(required = false, defaultValue = "") String rating,
            @RequestParam(required = false, defaultValue = "") String reason,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        ActionView action = judged(id, viewer);
        Outcome outcome = commands.run(() -> ratings.override(action.answer(), rating, reason, viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(action, rating, reason, model);
        }
        flash.addFlashAttribute("done", "It is rated so until it moves on, or you take it back.");
        return "redirect:/actions/" + id;
    }

    @PostMapping("/actions/{id}/rating/take-back")
    @MayCall(Seat.GROUP_CHAIR)
    String takeBack(@PathVariable UUID id, Viewer viewer, RedirectAttributes flash) {
        ActionView action = judged(id, viewer);
        Outcome outcome = commands.run(() -> ratings.takeBack(action.answer(), viewer));
        flash.addFlashAttribute(
                "done",
                outcome instanceof Outcome.Refused
                        ? "It was rated by the table already."
                        : "It is rated by the table again.");
        return "redirect:/actions/" + id;
    }

    private ActionView judged(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer)
                .filter(action -> ratings.mayRate(action, viewer))
                .orElseThrow(NotVisible::new);
    }

    private String page(ActionView action, String rating, String reason, Model model) {
        Map<String, String> known = new LinkedHashMap<>();
        for (Rated each : ratings.known(ratings.scheme(action.plan()))) known.put(each.words(), each.words());
        model.addAttribute("action", action);
        model.addAttribute("rated", ratings.of(action));
        model.addAttribute("known", known);
        model.addAttribute("rating", rating);
        model.addAttribute("reason", reason);
        return "pages/rating";
    }
}

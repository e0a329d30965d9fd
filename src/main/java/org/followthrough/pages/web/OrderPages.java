package org.followthrough.pages.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionInPrint;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.ByHand;
import org.followthrough.actionplan.PlansInPrint;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.shared.Shortened;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Putting an action in its place among those that hang on the same recommendation. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class OrderPages {

    private static final String FIRST = "first";

    private final ActionPlans plans;
    private final PlansInPrint prints;
    private final ByHand byHand;
    private final Commands commands;

    OrderPages(ActionPlans plans, PlansInPrint prints, ByHand byHand, Commands commands) {
        this.plans = plans;
        this.prints = prints;
        this.byHand = byHand;
        this.commands = commands;
    }

    @GetMapping("/actions/{id}/order")
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(action(id, viewer), viewer, model);
    }

    @PostMapping("/actions/{id}/order")
    String place(
            @PathVariable UUID id,
            @RequestParam(name = "after", defaultValue = "") String after,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        Outcome outcome = places(action, viewer).containsKey(after)
                ? commands.run(() -> byHand.place(
                        action.id(), after.equals(FIRST) ? null : new ActionId(UUID.fromString(after)), viewer))
                : Outcome.refused("after", "Choose from the list where it is to stand.");
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(action, viewer, model);
        }
        flash.addFlashAttribute("done", action.reference() + " is moved.");
        return "redirect:/plans/" + action.plan().value();
    }

    private String page(ActionView action, Viewer viewer, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("places", places(action, viewer));
        return "pages/order";
    }

    private Map<String, String> places(ActionView action, Viewer viewer) {
        Map<ActionId, ActionInPrint> printed = prints.actions(action.plan());
        List<ActionView> beside = plans.actions(action.plan(), viewer).stream()
                .filter(other -> !other.id().equals(action.id())
                        && Objects.equals(other.finding(), action.finding())
                        && Objects.equals(recommendation(printed, other), recommendation(printed, action)))
                .toList();
        Map<String, String> places = new LinkedHashMap<>();
        if (!beside.isEmpty()) places.put(FIRST, "First");
        for (ActionView other : beside)
            places.putIfAbsent(
                    other.id().value().toString(),
                    "After " + other.reference() + ": "
                            + Shortened.of(other.wording(), 100).shown());
        return places;
    }

    private static Object recommendation(Map<ActionId, ActionInPrint> printed, ActionView action) {
        ActionInPrint its = printed.get(action.id());
        return its == null || its.recommendation() == null ? "none" : its.recommendation();
    }

    private ActionView action(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer).orElseThrow(NotVisible::new);
    }
}

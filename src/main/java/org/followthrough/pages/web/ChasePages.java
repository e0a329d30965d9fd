package org.followthrough.pages.web;

import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.notification.Holds;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The chase, seen before it goes: every mail of the next seven days, each of which can be held. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class ChasePages {

    private final ChaseScreens screens;
    private final ActionPlans plans;
    private final Holds holds;
    private final Commands commands;

    ChasePages(ChaseScreens screens, ActionPlans plans, Holds holds, Commands commands) {
        this.screens = screens;
        this.plans = plans;
        this.holds = holds;
        this.commands = commands;
    }

    @GetMapping("/chase")
    String chase(Viewer viewer, Model model) {
        model.addAttribute("coming", screens.coming(viewer));
        model.addAttribute("held", screens.held());
        return "pages/chase";
    }

    @GetMapping("/chase/{action}/{rung}")
    String ask(@PathVariable UUID action, @PathVariable String rung, Viewer viewer, Model model) {
        return page(action(action, viewer), rung, "", new TypedDay(null, null, null), model);
    }

    @PostMapping("/chase/{action}/{rung}")
    String hold(
            @PathVariable UUID action,
            @PathVariable String rung,
            @RequestParam(required = false, defaultValue = "") String reason,
            @RequestParam(name = "until-day", required = false) String day,
            @RequestParam(name = "until-month", required = false) String month,
            @RequestParam(name = "until-year", required = false) String year,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        ActionView held = action(action, viewer);
        TypedDay until = new TypedDay(day, month, year);
        if (screens.coming(held, rung).isEmpty()) throw new NotVisible();
        Outcome outcome = commands.run(() -> holds.hold(
                held.answer(), held.dateVersion(), rung, reason, until.date().orElse(null), viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(held, rung, reason, until, model);
        }
        flash.addFlashAttribute("done", "It is held. It leaves when you release it, or on the day that you gave.");
        return "redirect:/chase";
    }

    @PostMapping("/chase/held/{id}/release")
    String release(@PathVariable UUID id, Viewer viewer, RedirectAttributes flash) {
        Outcome outcome = commands.run(() -> holds.release(id, viewer));
        flash.addFlashAttribute(
                "done",
                outcome instanceof Outcome.Refused
                        ? "It is not held any more."
                        : "It may leave again, if it is still so.");
        return "redirect:/chase";
    }

    private String page(ActionView action, String rung, String reason, TypedDay until, Model model) {
        model.addAttribute("one", screens.coming(action, rung).orElseThrow(NotVisible::new));
        model.addAttribute("reason", reason);
        model.addAttribute("until", until);
        return "pages/chase-hold";
    }

    private ActionView action(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer).orElseThrow(NotVisible::new);
    }
}

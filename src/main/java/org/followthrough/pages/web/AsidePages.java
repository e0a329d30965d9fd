package org.followthrough.pages.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Aside.Kind;
import org.followthrough.actionplan.Asides;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting an action aside until a review, and taking it up again before that. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class AsidePages {

    private final ActionPlans plans;
    private final Asides asides;
    private final Commands commands;

    AsidePages(ActionPlans plans, Asides asides, Commands commands) {
        this.plans = plans;
        this.asides = asides;
        this.commands = commands;
    }

    @GetMapping("/actions/{id}/aside")
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(action(id, viewer), AsideForm.empty(), model);
    }

    @PostMapping("/actions/{id}/aside")
    String setAside(@PathVariable UUID id, AsideForm form, Viewer viewer, Model model, RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        Outcome outcome = commands.run(() -> asides.setAside(action.answer(), form.given(), viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(action, form, model);
        }
        flash.addFlashAttribute("done", action.reference() + " is set aside. You are asked to look at it again.");
        return "redirect:/actions/" + id;
    }

    @GetMapping("/actions/{id}/take-up")
    String askWhen(@PathVariable UUID id, Viewer viewer, Model model) {
        return takingUp(action(id, viewer), new TypedDay(null, null, null), model);
    }

    @PostMapping("/actions/{id}/take-up")
    String takeUp(
            @PathVariable UUID id,
            @RequestParam(name = "due-day", required = false) String day,
            @RequestParam(name = "due-month", required = false) String month,
            @RequestParam(name = "due-year", required = false) String year,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        TypedDay typed = new TypedDay(day, month, year);
        Outcome outcome = takeUp(action, typed, viewer);
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return takingUp(action, typed, model);
        }
        flash.addFlashAttribute("done", action.reference() + " is taken up again. Its date is watched from now on.");
        return "redirect:/actions/" + id;
    }

    private Outcome takeUp(ActionView action, TypedDay typed, Viewer viewer) {
        LocalDate due = typed.date().orElse(null);
        if (due == null && !typed.isEmpty()) return Outcome.refused("due", "Enter a real date, such as 31 3 2027.");
        return commands.run(() -> asides.takeUp(action.answer(), due, viewer));
    }

    private static String page(ActionView action, AsideForm typed, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("typed", typed);
        Map<Kind, String> kinds = new LinkedHashMap<>();
        kinds.put(Kind.ON_HOLD, "On hold: something else goes first, such as criminal proceedings");
        kinds.put(Kind.STANDING_RULE, "Standing rule: it has no end, and is looked at again each year");
        model.addAttribute("kinds", kinds);
        return "pages/aside";
    }

    private static String takingUp(ActionView action, TypedDay typed, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("typed", typed);
        return "pages/take-up";
    }

    private ActionView action(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer).orElseThrow(NotVisible::new);
    }
}

package org.followthrough.pages.web;

import java.util.UUID;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a plan lets the business manager grant of new dates. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class PlanDatesPages {

    private final ActionPlans plans;
    private final DateRequests requests;
    private final Commands commands;

    PlanDatesPages(ActionPlans plans, DateRequests requests, Commands commands) {
        this.plans = plans;
        this.requests = requests;
        this.commands = commands;
    }

    @GetMapping("/plans/{id}/dates")
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(plan(id, viewer), String.valueOf(requests.daysAllowed(new PlanId(id))), model);
    }

    @PostMapping("/plans/{id}/dates")
    String allow(
            @PathVariable UUID id,
            @RequestParam(required = false, defaultValue = "") String days,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        PlanView plan = plan(id, viewer);
        Outcome outcome = commands.run(() -> requests.allow(plan.id(), number(days), viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(plan, days, model);
        }
        flash.addFlashAttribute("done", "Saved. It holds for every new date that is asked for from now on.");
        return "redirect:/plans/" + id;
    }

    private static @Nullable Integer number(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Integer.valueOf(typed.strip()) : null;
    }

    private static String page(PlanView plan, String days, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("days", days);
        return "pages/plan-dates";
    }

    private PlanView plan(UUID id, Viewer viewer) {
        return plans.plan(new PlanId(id), viewer).orElseThrow(NotVisible::new);
    }
}

package org.followthrough.pages.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.UndoOutcome;
import org.followthrough.audit.AuditTrail;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Undoing the load of a plan, while nothing has been done on it. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class UndoPages {

    private final ActionPlans plans;
    private final PlanUnloading unloading;
    private final Commands commands;
    private final AuditTrail trail;

    UndoPages(ActionPlans plans, PlanUnloading unloading, Commands commands, AuditTrail trail) {
        this.plans = plans;
        this.unloading = unloading;
        this.commands = commands;
        this.trail = trail;
    }

    @GetMapping("/plans/{id:[0-9a-f-]{36}}/undo")
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        PlanId plan = new PlanId(id);
        Optional<String> whyNot = unloading.whyNot(plan, viewer);
        return page(plan, whyNot, viewer, model);
    }

    @PostMapping("/plans/{id:[0-9a-f-]{36}}/undo")
    String undo(@PathVariable UUID id, Viewer viewer, Model model, RedirectAttributes flash) {
        PlanId plan = new PlanId(id);
        if (wasUndone(plan)) {
            flash.addFlashAttribute("notice", "The load had been undone already");
            return "redirect:/plans";
        }
        UndoOutcome outcome = commands.run(() -> unloading.undo(plan, viewer));
        if (outcome instanceof UndoOutcome.Refused refused)
            return page(plan, Optional.of(refused.reason()), viewer, model);
        flash.addFlashAttribute("done", sentence((UndoOutcome.Undone) outcome));
        return "redirect:/plans";
    }

    private String page(PlanId id, Optional<String> whyNot, Viewer viewer, Model model) {
        PlanView plan = plans.plan(id, viewer).orElseThrow(NotVisible::new);
        model.addAllAttributes(
                Map.of("plan", plan, "actions", plans.actions(id, viewer).size(), "whyNot", whyNot.orElse("")));
        return "pages/undo";
    }

    /** A second click, or a colleague's, is no mistake. */
    private boolean wasUndone(PlanId plan) {
        return trail.of("plan", plan.value()).stream()
                .anyMatch(entry -> entry.what().equals("plan-unloaded"));
    }

    private static String sentence(UndoOutcome.Undone undone) {
        int mailed = undone.mailed().size();
        if (mailed == 0) return "The load is undone. Nobody had been mailed";
        return "The load is undone. " + (mailed == 1 ? "1 person" : mailed + " people") + " had already been mailed";
    }
}

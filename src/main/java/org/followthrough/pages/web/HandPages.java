package org.followthrough.pages.web;

import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.ByHand;
import org.followthrough.actionplan.HandEdit;
import org.followthrough.actionplan.KeptByHand;
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

/** Adding an action to a plan that runs, and changing one, by hand. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class HandPages {

    private final ActionPlans plans;
    private final ByHand byHand;
    private final HandActionPage page;
    private final Commands commands;

    HandPages(ActionPlans plans, ByHand byHand, HandActionPage page, Commands commands) {
        this.plans = plans;
        this.byHand = byHand;
        this.page = page;
        this.commands = commands;
    }

    @GetMapping("/plans/{id:[0-9a-f-]{36}}/actions/new")
    String askForOne(@PathVariable UUID id, Viewer viewer, Model model) {
        return adding(plan(id, viewer), HandActionForm.of("", "", "", null), model);
    }

    @PostMapping("/plans/{id:[0-9a-f-]{36}}/actions/new")
    String add(@PathVariable UUID id, HandActionForm form, Viewer viewer, Model model, RedirectAttributes flash) {
        PlanView plan = plan(id, viewer);
        Outcome outcome = page.send(form, given -> byHand.add(plan.id(), given, viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return adding(plan, form, model);
        }
        flash.addFlashAttribute("done", "The action is added, and its lead is asked as for every other.");
        return "redirect:/plans/" + id;
    }

    private String adding(PlanView plan, HandActionForm typed, Model model) {
        String path = "/plans/" + plan.id().value();
        return page.show(plan, "Add an action", path + "/actions/new", path, typed, model);
    }

    @GetMapping("/actions/{id}/edit")
    String askWhat(@PathVariable UUID id, Viewer viewer, Model model) {
        ActionView action = action(id, viewer);
        KeptByHand kept = byHand.kept(action.id());
        EditForm now = new EditForm(
                action.wording(),
                kept.priority() == null ? "" : kept.priority().name(),
                kept.riskReference(),
                kept.riskLink());
        return editing(action, kept, now, model);
    }

    @PostMapping("/actions/{id}/edit")
    String edit(@PathVariable UUID id, EditForm form, Viewer viewer, Model model, RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        Outcome outcome = commands.run(() -> byHand.edit(action.id(), form.given(), viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return editing(action, byHand.kept(action.id()), form, model);
        }
        flash.addFlashAttribute("done", action.reference() + " is changed. What the plan prints is kept.");
        return "redirect:/actions/" + id;
    }

    private static String editing(ActionView action, KeptByHand kept, EditForm typed, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("kept", kept);
        model.addAttribute("typed", typed);
        model.addAttribute("priorities", HandActionPage.priorities());
        return "pages/edit";
    }

    @GetMapping("/actions/{id}/split")
    String askHow(@PathVariable UUID id, Viewer viewer, Model model) {
        ActionView action = action(id, viewer);
        return splitting(action, action.wording(), "", model);
    }

    @PostMapping("/actions/{id}/split")
    String split(
            @PathVariable UUID id,
            @RequestParam(name = "stays", defaultValue = "") String stays,
            @RequestParam(name = "moves", defaultValue = "") String moves,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        Outcome outcome = commands.run(() -> byHand.split(action.id(), stays, moves, viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return splitting(action, stays, moves, model);
        }
        flash.addFlashAttribute("done", action.reference() + " is two actions now. The second follows it in the plan.");
        return "redirect:/actions/" + id;
    }

    private static String splitting(ActionView action, @Nullable String stays, String moves, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("stays", stays);
        model.addAttribute("moves", moves);
        return "pages/split";
    }

    private PlanView plan(UUID id, Viewer viewer) {
        return plans.plan(new PlanId(id), viewer).orElseThrow(NotVisible::new);
    }

    private ActionView action(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer).orElseThrow(NotVisible::new);
    }

    /** What is said of an action, as it was typed. */
    record EditForm(
            @Nullable String wording,
            @Nullable String priority,
            @Nullable String riskReference,
            @Nullable String riskLink) {
        HandEdit given() {
            return new HandEdit(text(wording), HandActionForm.priority(priority), text(riskReference), text(riskLink));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }
}

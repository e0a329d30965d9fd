package org.followthrough.pages.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Milestone;
import org.followthrough.actionplan.MilestoneId;
import org.followthrough.actionplan.Milestones;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.PlansInPrint;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.review.RecommendationId;
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

/** The steps of an action: adding one, marking it as done, and making it an action. */
@Controller
@MayCall(everyone = true)
class MilestonePages {

    private final ActionPlans plans;
    private final Milestones milestones;
    private final PlansInPrint prints;
    private final HandActionPage page;
    private final Commands commands;

    MilestonePages(
            ActionPlans plans, Milestones milestones, PlansInPrint prints, HandActionPage page, Commands commands) {
        this.plans = plans;
        this.milestones = milestones;
        this.prints = prints;
        this.page = page;
        this.commands = commands;
    }

    @GetMapping("/actions/{id}/steps")
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        ActionView action = action(id, viewer);
        if (!viewer.isBusinessManager() && !action.isDeliveredBy(viewer)) throw new NotVisible();
        return adding(action, "", new TypedDay(null, null, null), model);
    }

    @PostMapping("/actions/{id}/steps")
    String add(
            @PathVariable UUID id,
            @RequestParam(name = "title", defaultValue = "") String title,
            @RequestParam(name = "due-day", required = false) @Nullable String day,
            @RequestParam(name = "due-month", required = false) @Nullable String month,
            @RequestParam(name = "due-year", required = false) @Nullable String year,
            Viewer viewer,
            Model model) {
        ActionView action = action(id, viewer);
        TypedDay typed = new TypedDay(day, month, year);
        LocalDate due = typed.date().orElse(null);
        Outcome outcome = due == null && !typed.isEmpty()
                ? Outcome.refused("due", "Enter a real date, such as 31 3 2027.")
                : commands.run(() -> milestones.add(action.id(), title, due, viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return adding(action, title, typed, model);
        }
        return "redirect:/actions/" + id + "#steps";
    }

    private static String adding(ActionView action, String title, TypedDay typed, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("title", title);
        model.addAttribute("typed", typed);
        return "pages/step";
    }

    @PostMapping("/actions/{id}/steps/{step}/done")
    String done(
            @PathVariable UUID id,
            @PathVariable UUID step,
            @RequestParam(name = "done", defaultValue = "true") boolean done,
            Viewer viewer,
            RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        Outcome outcome = commands.run(() -> milestones.done(action.id(), new MilestoneId(step), done, viewer));
        if (outcome instanceof Outcome.Refused refused)
            flash.addFlashAttribute(
                    "notice", String.join(" ", refused.sentences().values()));
        return "redirect:/actions/" + id + "#steps";
    }

    @GetMapping("/actions/{id}/steps/{step}/promote")
    @MayCall(Seat.BUSINESS_MANAGER)
    String askHow(@PathVariable UUID id, @PathVariable UUID step, Viewer viewer, Model model) {
        ActionView action = action(id, viewer);
        Milestone milestone = milestones.of(action.id()).stream()
                .filter(each -> each.id().value().equals(step))
                .findFirst()
                .orElseThrow(NotVisible::new);
        String success = Objects.requireNonNullElse(action.success(), "");
        HandActionForm form = HandActionForm.of(milestone.title(), success, under(action), milestone.due());
        return promoting(action, step, form, viewer, model);
    }

    @PostMapping("/actions/{id}/steps/{step}/promote")
    @MayCall(Seat.BUSINESS_MANAGER)
    String promote(
            @PathVariable UUID id,
            @PathVariable UUID step,
            HandActionForm form,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        Outcome outcome =
                page.send(form, given -> milestones.promote(action.id(), new MilestoneId(step), given, viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return promoting(action, step, form, viewer, model);
        }
        flash.addFlashAttribute("done", "The step is an action of its own now.");
        return "redirect:/actions/" + id;
    }

    private String under(ActionView action) {
        RecommendationId on = prints.action(action.id()).orElseThrow().recommendation();
        if (on != null) return HandActionForm.RECOMMENDATION + on.value();
        return action.finding() == null
                ? ""
                : HandActionForm.FINDING + action.finding().value();
    }

    private String promoting(ActionView action, UUID step, HandActionForm typed, Viewer viewer, Model model) {
        PlanView plan = plans.plan(action.plan(), viewer).orElseThrow(NotVisible::new);
        String path = action.path() + "/steps/" + step + "/promote";
        return page.show(plan, "Make the step an action", path, action.path(), typed, model);
    }

    private ActionView action(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer).orElseThrow(NotVisible::new);
    }
}

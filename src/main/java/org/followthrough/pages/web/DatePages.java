package org.followthrough.pages.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Progress;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting another date: present date, first date, new date and reason. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class DatePages {

    private final ActionPlans plans;
    private final Progress progress;
    private final Commands commands;

    DatePages(ActionPlans plans, Progress progress, Commands commands) {
        this.plans = plans;
        this.progress = progress;
        this.commands = commands;
    }

    @GetMapping("/actions/{id}/date")
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(action(id, viewer), new DateForm(null, null, null, null), model);
    }

    @PostMapping("/actions/{id}/date")
    String change(@PathVariable UUID id, DateForm form, Viewer viewer, Model model, RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        Map<String, String> errors = form.errors();
        LocalDate due = form.date().orElse(null);
        if (errors.isEmpty() && due != null) {
            Outcome outcome = commands.run(() -> progress.changeDate(action.answer(), due, form.reasonGiven(), viewer));
            if (outcome instanceof Outcome.Done) {
                flash.addFlashAttribute("done", action.reference() + " is now due on " + London.inWords(due) + ".");
                return "redirect:/actions/" + id;
            }
            errors = new LinkedHashMap<>(((Outcome.Refused) outcome).sentences());
        }
        model.addAttribute("errors", errors);
        return page(action, form, model);
    }

    private static String page(ActionView action, DateForm typed, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("typed", typed);
        return "pages/date";
    }

    private ActionView action(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer).orElseThrow(NotVisible::new);
    }
}

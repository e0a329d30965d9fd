package org.followthrough.pages.web;

import java.util.UUID;
import java.util.function.Function;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.ByDeputy;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for a new date, and taking the request back: its lead's to do, or the deputy's. */
@Controller
@MayCall(everyone = true)
class DateRequestPages {

    private final ActionPlans plans;
    private final DateRequests requests;
    private final Commands commands;

    DateRequestPages(ActionPlans plans, DateRequests requests, Commands commands) {
        this.plans = plans;
        this.requests = requests;
        this.commands = commands;
    }

    @GetMapping("/actions/{id}/date/ask")
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(led(id, viewer), DateRequestForm.empty(), viewer, model);
    }

    @PostMapping("/actions/{id}/date/ask")
    String send(@PathVariable UUID id, DateRequestForm form, Viewer viewer, Model model, RedirectAttributes flash) {
        ActionView action = led(id, viewer);
        Outcome outcome = asLead(action, viewer, lead -> requests.ask(action.answer(), form.given(), lead));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(action, form, viewer, model);
        }
        flash.addFlashAttribute("done", "Your request is sent. No reminders go out until it is decided.");
        return "redirect:/actions/" + id;
    }

    @PostMapping("/actions/{id}/date/take-back")
    String takeBack(@PathVariable UUID id, Viewer viewer, RedirectAttributes flash) {
        ActionView action = led(id, viewer);
        Outcome outcome = asLead(action, viewer, lead -> requests.takeBack(action.answer(), lead));
        flash.addFlashAttribute(
                "done",
                outcome instanceof Outcome.Refused
                        ? "No new date is being asked for any more."
                        : "You have taken your request back. The date that held still holds.");
        return "redirect:/actions/" + id;
    }

    private static String page(ActionView action, DateRequestForm typed, Viewer viewer, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("typed", typed);
        viewer.as(action.person())
                .filter(lead -> lead.deputy() != null)
                .ifPresent(lead -> model.addAttribute("standsInFor", lead.fullName()));
        model.addAttribute("deputy", viewer.fullName());
        return "pages/date-request";
    }

    private ActionView led(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer)
                .filter(action -> viewer.as(action.person()).isPresent())
                .orElseThrow(NotVisible::new);
    }

    /** In person, or as the lead's deputy under both names. */
    private Outcome asLead(ActionView action, Viewer viewer, Function<Viewer, Outcome> command) {
        Viewer lead = viewer.as(action.person()).orElseThrow(NotVisible::new);
        PersonId deputy = lead.deputy();
        return ByDeputy.run(deputy == null ? null : deputy.value(), () -> commands.run(() -> command.apply(lead)));
    }
}

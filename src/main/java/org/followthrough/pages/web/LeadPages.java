package org.followthrough.pages.web;

import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Leads;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving a running action to another lead. */
@Controller
@MayCall({Seat.BUSINESS_MANAGER, Seat.GROUP_CHAIR})
class LeadPages {

    private final ActionPlans plans;
    private final Leads leads;
    private final LeadOptions options;
    private final Who who;
    private final Commands commands;

    LeadPages(ActionPlans plans, Leads leads, LeadOptions options, Who who, Commands commands) {
        this.plans = plans;
        this.leads = leads;
        this.options = options;
        this.who = who;
        this.commands = commands;
    }

    @GetMapping("/actions/{id}/lead")
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(action(id, viewer), new LeadForm(null, null), model);
    }

    @PostMapping("/actions/{id}/lead")
    String give(@PathVariable UUID id, LeadForm form, Viewer viewer, Model model, RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        PersonId lead = options.person(form.lead());
        Outcome outcome = commands.run(() -> leads.reassign(action.answer(), lead, form.why(), viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(action, form, model);
        }
        flash.addFlashAttribute(
                "done", who.person(lead) + " leads " + action.named() + " from now on, and is told by mail.");
        return "redirect:/actions/" + id;
    }

    private String page(ActionView action, LeadForm typed, Model model) {
        Map<String, String> people = options.people();
        if (action.person() != null) people.remove(action.person().value().toString());
        model.addAttribute("action", action);
        model.addAttribute("typed", typed);
        model.addAttribute("people", people);
        model.addAttribute("now", who.leads(action));
        return "pages/lead";
    }

    private ActionView action(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer)
                .filter(action -> leads.mayReassign(action, viewer))
                .orElseThrow(NotVisible::new);
    }
}

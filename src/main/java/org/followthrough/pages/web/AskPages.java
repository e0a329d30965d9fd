package org.followthrough.pages.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Asking;
import org.followthrough.directory.Agency;
import org.followthrough.directory.Directory;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Person;
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

/** Asking more bodies for what one action wants. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class AskPages {

    private final ActionPlans plans;
    private final Asking asking;
    private final Directory directory;
    private final Commands commands;

    AskPages(ActionPlans plans, Asking asking, Directory directory, Commands commands) {
        this.plans = plans;
        this.asking = asking;
        this.directory = directory;
        this.commands = commands;
    }

    @GetMapping("/actions/{id}/ask")
    String choose(@PathVariable UUID id, Viewer viewer, Model model) {
        ActionView action = action(id, viewer);
        return page(action, AskForm.proposed(AssuranceSaid.in(action.wording(), directory.agencies()), action), model);
    }

    @PostMapping("/actions/{id}/ask")
    String ask(@PathVariable UUID id, AskForm form, Viewer viewer, Model model, RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        Map<String, String> unreadable = form.unreadable();
        Outcome outcome = unreadable.isEmpty()
                ? commands.run(() -> asking.ask(action.id(), form.given(), viewer))
                : new Outcome.Refused(unreadable);
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(action, form, model);
        }
        flash.addFlashAttribute("done", action.reference() + " now asks them too. Each has an answer of its own.");
        return "redirect:/actions/" + id;
    }

    private String page(ActionView action, AskForm typed, Model model) {
        Map<String, String> agencies = new LinkedHashMap<>();
        for (Agency agency : directory.agencies())
            agencies.put(agency.id().value().toString(), agency.name());
        Map<String, String> people = new LinkedHashMap<>();
        for (Person person : directory.people())
            if (person.agency() != null)
                people.put(
                        person.id().value().toString(),
                        person.fullName() + ", "
                                + agencies.get(person.agency().value().toString()));
        model.addAttribute("action", action);
        model.addAttribute("typed", typed);
        model.addAttribute("agencies", agencies);
        model.addAttribute("people", people);
        return "pages/ask";
    }

    private ActionView action(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer).orElseThrow(NotVisible::new);
    }
}

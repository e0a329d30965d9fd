package org.followthrough.pages.web;

import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Contributors;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
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

/** Naming who contributes to an action beside its lead. */
@Controller
@MayCall(everyone = true)
class ContributorPages {

    private final ActionPlans plans;
    private final Contributors contributors;
    private final LeadOptions options;
    private final Who who;
    private final Commands commands;

    ContributorPages(ActionPlans plans, Contributors contributors, LeadOptions options, Who who, Commands commands) {
        this.plans = plans;
        this.contributors = contributors;
        this.options = options;
        this.who = who;
        this.commands = commands;
    }

    @GetMapping("/actions/{id}/contributors")
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(action(id, viewer), "", model);
    }

    @PostMapping("/actions/{id}/contributors")
    String name(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String person,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        @Nullable PersonId chosen = options.person(person);
        Outcome outcome = commands.run(() -> contributors.name(action.answer(), chosen, viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(action, person, model);
        }
        flash.addFlashAttribute(
                "done", who.person(chosen) + " contributes to " + action.named() + " and is told by mail.");
        return "redirect:/actions/" + id;
    }

    @PostMapping("/actions/{id}/contributors/{person}/release")
    String release(@PathVariable UUID id, @PathVariable UUID person, Viewer viewer, RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        PersonId released = new PersonId(person);
        commands.run(() -> contributors.release(action.answer(), released, viewer));
        flash.addFlashAttribute(
                "done", who.person(released) + " does not contribute to " + action.named() + " any more.");
        return "redirect:/actions/" + id;
    }

    private String page(ActionView action, String typed, Model model) {
        Map<String, String> people = options.people();
        contributors
                .of(action.answer())
                .forEach(each -> people.remove(each.value().toString()));
        if (action.person() != null) people.remove(action.person().value().toString());
        model.addAttribute("action", action);
        model.addAttribute("people", people);
        model.addAttribute("typed", typed);
        return "pages/contributor";
    }

    private ActionView action(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer)
                .filter(action -> contributors.mayName(action, viewer))
                .orElseThrow(NotVisible::new);
    }
}

package org.followthrough.pages.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Ending.Kind;
import org.followthrough.actionplan.Endings;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending an action otherwise than by acceptance. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class EndingPages {

    private final ActionPlans plans;
    private final Endings endings;
    private final Commands commands;

    EndingPages(ActionPlans plans, Endings endings, Commands commands) {
        this.plans = plans;
        this.endings = endings;
        this.commands = commands;
    }

    @GetMapping("/actions/{id}/end")
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(action(id, viewer), new EndingForm(null, null, null, null), model);
    }

    @PostMapping("/actions/{id}/end")
    String end(@PathVariable UUID id, EndingForm form, Viewer viewer, Model model, RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        Outcome outcome = commands.run(() -> endings.end(action.answer(), form.given(), viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(action, form, model);
        }
        flash.addFlashAttribute("done", action.reference() + " has ended. Nobody is asked for anything more.");
        return "redirect:/actions/" + id;
    }

    private static String page(ActionView action, EndingForm typed, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("typed", typed);
        model.addAttribute("kinds", kinds());
        return "pages/ending";
    }

    private static Map<Kind, String> kinds() {
        Map<Kind, String> kinds = new LinkedHashMap<>();
        kinds.put(Kind.WITHDRAWN, "Withdrawn: it is not to be done any more");
        kinds.put(Kind.SUPERSEDED, "Superseded: another action does now what this one asked for");
        kinds.put(Kind.MERGED, "Merged: it and another action are one from now on");
        kinds.put(Kind.NOT_ACCEPTED, "Not accepted: the board does not accept what was recommended");
        return kinds;
    }

    private ActionView action(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer).orElseThrow(NotVisible::new);
    }
}

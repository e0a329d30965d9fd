package org.followthrough.pages.web;

import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.assurance.ProgressNotes;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing how far an action has come, at any time and without finishing anything. */
@Controller
@MayCall(everyone = true)
class ProgressPages {

    private final ActionPlans plans;
    private final ProgressNotes notes;
    private final Commands commands;

    ProgressPages(ActionPlans plans, ProgressNotes notes, Commands commands) {
        this.plans = plans;
        this.notes = notes;
        this.commands = commands;
    }

    @GetMapping("/actions/{id}/progress")
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(delivered(id, viewer), "", model);
    }

    @PostMapping("/actions/{id}/progress")
    String write(
            @PathVariable UUID id,
            @RequestParam(required = false, defaultValue = "") String words,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        ActionView action = delivered(id, viewer);
        Outcome outcome = commands.run(() -> notes.write(action.answer(), words, viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(action, words, model);
        }
        flash.addFlashAttribute("done", "Your line of progress is kept. Nothing is finished by it.");
        return "redirect:/actions/" + id;
    }

    private static String page(ActionView action, String words, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("words", words);
        return "pages/write-progress";
    }

    private ActionView delivered(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer)
                .filter(action -> action.isDeliveredBy(viewer))
                .orElseThrow(NotVisible::new);
    }
}

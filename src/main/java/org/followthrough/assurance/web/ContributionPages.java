package org.followthrough.assurance.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.Contributors;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.EvidenceFileId;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding files to the evidence that another will send. */
@Controller
@MayCall(everyone = true)
class ContributionPages {

    private final ActionPlans plans;
    private final Contributors contributors;
    private final Evidence evidence;

    ContributionPages(ActionPlans plans, Contributors contributors, Evidence evidence) {
        this.plans = plans;
        this.contributors = contributors;
        this.evidence = evidence;
    }

    @GetMapping("/actions/{id}/contribute")
    String ready(@PathVariable UUID id, Viewer viewer, Model model, RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        if (action.state() != AnswerState.DELIVERING) return notNow(action, flash);
        model.addAttribute("action", action);
        model.addAttribute("readyFiles", evidence.ready(action.answer(), viewer));
        model.addAttribute("me", viewer.id());
        return "assurance/contribute";
    }

    @PostMapping("/actions/{id}/contribute")
    String add(
            @PathVariable UUID id,
            @RequestParam(name = "evidence", required = false) @Nullable MultipartFile file,
            Viewer viewer,
            RedirectAttributes flash)
            throws IOException {
        ActionView action = action(id, viewer);
        if (action.state() != AnswerState.DELIVERING) return notNow(action, flash);
        Outcome outcome = add(action, file, viewer);
        if (outcome instanceof Outcome.Refused refused)
            flash.addFlashAttribute("errors", Map.copyOf(refused.sentences()));
        else flash.addFlashAttribute("done", "The file is with the lead, who sends it with the evidence.");
        return "redirect:" + action.path() + "/contribute";
    }

    private Outcome add(ActionView action, @Nullable MultipartFile file, Viewer viewer) throws IOException {
        if (file == null || file.isEmpty()) return Outcome.refused("evidence", "Choose a file that is not empty.");
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            return evidence.add(action.answer(), name, content, viewer);
        }
    }

    @PostMapping("/actions/{id}/contribute/{file}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID file, Viewer viewer, RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        if (action.state() != AnswerState.DELIVERING) return notNow(action, flash);
        evidence.remove(new EvidenceFileId(file), viewer);
        return "redirect:" + action.path() + "/contribute";
    }

    private static String notNow(ActionView action, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "notice",
                "Evidence is not being gathered for " + action.named() + " now: it stands at “" + action.stands()
                        + "”.");
        return "redirect:" + action.path();
    }

    private ActionView action(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer)
                .filter(action -> contributors.contributes(action.answer(), viewer))
                .orElseThrow(NotVisible::new);
    }
}

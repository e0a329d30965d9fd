package org.followthrough.pages.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.assurance.Received;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
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

/** Recording what a body has answered outside this system. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class RecordPages {

    private final ActionPlans plans;
    private final RecordedAnswer recorded;

    RecordPages(ActionPlans plans, RecordedAnswer recorded) {
        this.plans = plans;
        this.recorded = recorded;
    }

    @GetMapping("/actions/{id}/record")
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(action(id, viewer), RecordForm.empty(), model);
    }

    @PostMapping("/actions/{id}/record")
    String record(
            @PathVariable UUID id,
            RecordForm form,
            @RequestParam(name = "evidence", required = false) @Nullable MultipartFile letter,
            Viewer viewer,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        ActionView action = action(id, viewer);
        Outcome outcome = recorded.record(action, form, letter, viewer);
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(action, form, model);
        }
        flash.addFlashAttribute("done", "The answer for " + action.named() + " is recorded.");
        return "redirect:/actions/" + id;
    }

    private static String page(ActionView action, RecordForm typed, Model model) {
        Map<Received.Way, String> ways = new LinkedHashMap<>();
        for (Received.Way each : Received.Way.values())
            if (each != Received.Way.AGENCY_SHEET) ways.put(each, each.words());
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("answered", "They gave assurance");
        answers.put("refused", "They refused: nothing more is asked of them");
        model.addAttribute("action", action);
        model.addAttribute("typed", typed);
        model.addAttribute("ways", ways);
        model.addAttribute("answers", answers);
        return "pages/record";
    }

    private ActionView action(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer).orElseThrow(NotVisible::new);
    }
}

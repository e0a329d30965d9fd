package org.followthrough.pages.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanResponses;
import org.followthrough.actionplan.PlanResponses.Answered;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.review.FindingId;
import org.followthrough.review.ResponseKind;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a plan answers what the review found. */
@Controller
class ResponsePages {

    private final ResponseScreens screens;
    private final PlanResponses responses;
    private final Commands commands;

    ResponsePages(ResponseScreens screens, PlanResponses responses, Commands commands) {
        this.screens = screens;
        this.responses = responses;
        this.commands = commands;
    }

    @GetMapping("/plans/{id}/response")
    @MayCall(everyone = true)
    String response(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("screen", screens.screen(new PlanId(id), viewer));
        model.addAttribute("mayAnswer", viewer.isBusinessManager());
        return "pages/response";
    }

    @GetMapping("/plans/{id}/response/{finding}")
    @MayCall(Seat.BUSINESS_MANAGER)
    String ask(@PathVariable UUID id, @PathVariable UUID finding, Viewer viewer, Model model) {
        Answered answered = answered(id, finding);
        FindingForm typed = answered.answer().map(FindingForm::of).orElse(FindingForm.empty());
        return page(id, answered, typed, viewer, model);
    }

    @PostMapping("/plans/{id}/response/{finding}")
    @MayCall(Seat.BUSINESS_MANAGER)
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID finding,
            FindingForm form,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        Answered answered = answered(id, finding);
        Outcome outcome =
                commands.run(() -> responses.answer(new PlanId(id), new FindingId(finding), form.given(), viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(id, answered, form, viewer, model);
        }
        flash.addFlashAttribute("done", "The answer is kept.");
        return "redirect:/plans/" + id + "/response";
    }

    private Answered answered(UUID plan, UUID finding) {
        return responses.findings(new PlanId(plan)).stream()
                .filter(each -> each.finding().id().value().equals(finding))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private String page(UUID id, Answered answered, FindingForm typed, Viewer viewer, Model model) {
        ResponseScreens.Screen screen = screens.screen(new PlanId(id), viewer);
        model.addAttribute("plan", screen.plan());
        model.addAttribute("finding", answered.finding());
        model.addAttribute("typed", typed);
        model.addAttribute("others", screens.others(screen.plan(), viewer));
        Map<ResponseKind, String> kinds = new LinkedHashMap<>();
        for (ResponseKind kind : ResponseKind.values())
            if (kind != ResponseKind.NOT_STATED) kinds.put(kind, kind.words());
        model.addAttribute("kinds", kinds);
        return "pages/finding";
    }
}

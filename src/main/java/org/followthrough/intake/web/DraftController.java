package org.followthrough.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.DraftOutcome;
import org.followthrough.intake.internal.draft.Mends;
import org.followthrough.intake.internal.draft.PlanDraft;
import org.followthrough.intake.internal.draft.PlanIntake;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The preview of a plan: what was understood, mended in place, saved or loaded. */
@Controller
@RequestMapping("/plans/load/{draft}")
@MayCall(Seat.BUSINESS_MANAGER)
class DraftController {

    private final PlanIntake intake;
    private final WhoIs people;

    DraftController(PlanIntake intake, WhoIs people) {
        this.intake = intake;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable("draft") String id, Viewer viewer, Model model) {
        PlanDraft draft = intake.draft(DraftId.of(id), viewer);
        PlanId plan = draft.loadedAs();
        return plan == null ? page(draft, Map.of(), viewer, model) : "redirect:" + path(plan);
    }

    @PostMapping
    String change(
            @PathVariable("draft") String id,
            @RequestParam Map<String, String> fields,
            Viewer viewer,
            Model model,
            RedirectAttributes next) {
        DraftId draft = DraftId.of(id);
        Typed typed = new Typed(fields);
        Mends mends = typed.mends(intake.draft(draft, viewer).mends());
        DraftOutcome outcome = switch (typed.line("do")) {
            case "confirm" -> intake.confirm(draft, typed.version(), mends, viewer);
            case "same-names" -> intake.saveSameNames(draft, typed.version(), mends, viewer);
            default -> intake.save(draft, typed.version(), mends, viewer);
        };
        return after(outcome, mends, viewer, model, next);
    }

    private String after(DraftOutcome outcome, Mends typed, Viewer viewer, Model model, RedirectAttributes next) {
        if (outcome instanceof DraftOutcome.Kept kept) {
            next.addFlashAttribute("done", "The draft is saved. Nothing is loaded yet");
            return "redirect:" + UploadPaths.draft(kept.draft().id());
        }
        if (outcome instanceof DraftOutcome.Loaded loaded) {
            next.addFlashAttribute("done", "The plan is loaded, and its actions have started");
            return "redirect:" + path(loaded.plan());
        }
        if (outcome instanceof DraftOutcome.LoadedBefore before) {
            next.addFlashAttribute("notice", "This plan had been loaded already. It was not loaded again");
            return "redirect:" + path(before.plan());
        }
        if (outcome instanceof DraftOutcome.Stale stale)
            return page(stale.current().showing(typed), Map.of("", sentence(stale)), viewer, model);
        DraftOutcome.Refused refused = (DraftOutcome.Refused) outcome;
        return page(refused.draft().showing(typed), refused.errors(), viewer, model);
    }

    private String sentence(DraftOutcome.Stale stale) {
        return people.name(stale.current().changedBy())
                + " changed this draft after you had opened it, so nothing was saved."
                + " What you typed stands below: save it again to keep it in place of theirs.";
    }

    @GetMapping("/discard")
    String askToDiscard(@PathVariable("draft") String id, Viewer viewer, Model model) {
        PlanDraft draft = intake.draft(DraftId.of(id), viewer);
        PlanId plan = draft.loadedAs();
        if (plan != null) return "redirect:" + path(plan);
        model.addAttribute("draft", draft);
        model.addAttribute("back", UploadPaths.draft(draft.id()));
        return "intake/discard";
    }

    @PostMapping("/discard")
    String discard(@PathVariable("draft") String id, Viewer viewer, RedirectAttributes next) {
        DraftId draft = DraftId.of(id);
        if (!intake.discard(draft, viewer)) return "redirect:" + UploadPaths.draft(draft);
        next.addFlashAttribute("done", "The draft is gone. Nothing of it was loaded");
        return "redirect:" + UploadPaths.FORM;
    }

    private String page(PlanDraft draft, Map<String, String> errors, Viewer viewer, Model model) {
        model.addAttribute("page", DraftPage.of(intake.open(draft, viewer)));
        model.addAttribute("kinds", Kinds.offered());
        model.addAttribute("errors", new LinkedHashMap<>(errors));
        return "intake/draft";
    }

    private static String path(PlanId plan) {
        return "/plans/" + plan.value();
    }
}

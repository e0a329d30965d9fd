package org.followthrough.intake.web;

import java.util.List;
import java.util.Locale;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.DraftOutcome;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.intake.internal.draft.PlanIntake;
import org.followthrough.intake.internal.draft.Refusal;
import org.followthrough.intake.internal.draft.Standing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What loading a draft will do, and the one button that does it. */
@Controller
@RequestMapping("/plans/load/{draft}/confirm")
@MayCall(Seat.BUSINESS_MANAGER)
class ConfirmController {

    private final PlanIntake intake;
    private final DraftDoor door;

    ConfirmController(PlanIntake intake, DraftDoor door) {
        this.intake = intake;
        this.door = door;
    }

    /** Why the draft cannot be loaded yet, with a link to where that is mended. */
    record Reason(String sentence, Remark.Link link) {}

    @GetMapping
    String show(@PathVariable("draft") String id, Viewer viewer, Model model) {
        return door.show(id, viewer, plan -> page(plan, intake.reasons(plan), model));
    }

    @PostMapping
    String confirm(
            @PathVariable("draft") String id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            Model model,
            RedirectAttributes next) {
        DraftOutcome outcome = intake.confirm(DraftId.of(id), Typed.of(fields).version(), viewer);
        if (outcome instanceof DraftOutcome.Refused refused) {
            model.addAttribute("notice", "Nothing was loaded. This is what keeps the plan from it");
            return page(intake.mended(refused.draft()), refused.reasons(), model);
        }
        return door.after(outcome, "", draft -> UploadPaths.draft(draft.id()) + "/confirm", next);
    }

    private String page(MendedPlan plan, List<Refusal> refusals, Model model) {
        DraftId id = plan.draft().id();
        model.addAttribute("draft", plan.draft());
        model.addAttribute("about", plan.about());
        model.addAttribute(
                "assuring",
                plan.choices().assuring().stream()
                        .filter(group -> group.id()
                                .value()
                                .toString()
                                .equals(plan.about().assuring()))
                        .map(group -> group.name())
                        .findFirst()
                        .orElse(""));
        model.addAttribute("will", intake.consequences(plan));
        for (Standing.Stage stage : Standing.Stage.values())
            model.addAttribute(stage.name().toLowerCase(Locale.ROOT), stage);
        model.addAttribute(
                "reasons",
                refusals.stream()
                        .map(each -> new Reason(each.sentence(), Remark.link(each.spot(), id)))
                        .toList());
        return "intake/confirm";
    }
}

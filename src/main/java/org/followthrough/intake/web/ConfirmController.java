package org.followthrough.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.Differences;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.DraftOutcome;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.intake.internal.draft.Mends;
import org.followthrough.intake.internal.draft.PlanDraft;
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
        return door.show(id, viewer, plan -> page(plan, intake.reasons(plan, viewer), viewer, model));
    }

    @PostMapping
    String confirm(
            @PathVariable("draft") String id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            Model model,
            RedirectAttributes next) {
        Typed typed = Typed.of(fields);
        DraftOutcome outcome = intake.confirm(
                DraftId.of(id), typed.version(), typed::ticks, "later".equals(fields.getFirst("agreement")), viewer);
        if (outcome instanceof DraftOutcome.Refused refused) {
            model.addAttribute("notice", "Nothing was loaded. This is what keeps the plan from it");
            return page(intake.mended(refused.draft()), refused.reasons(), viewer, model);
        }
        if (outcome instanceof DraftOutcome.Stale stale) {
            model.addAttribute("notice", door.pressed(stale));
            MendedPlan plan = intake.mended(ticked(stale.current(), typed));
            return page(plan, intake.reasons(plan, viewer), viewer, model);
        }
        return door.after(outcome, "", draft -> UploadPaths.draft(draft.id()) + "/confirm", next);
    }

    /** What was ticked stands on the page again, though it is not kept. */
    private static PlanDraft ticked(PlanDraft draft, Typed typed) {
        Mends mends = draft.mends();
        return draft.showing(mends.with(typed.ticks(mends.ticks())));
    }

    private String page(MendedPlan plan, List<Refusal> refusals, Viewer viewer, Model model) {
        Optional<Differences> newer = intake.differences(plan, viewer);
        newer.ifPresent(differences -> {
            model.addAttribute("here", differences.version());
            model.addAttribute(
                    "newer", NewerPage.of(differences.comparison(), differences::where, differences.ticks()));
        });
        model.addAttribute(
                "will", intake.consequences(newer.map(Differences::starting).orElse(plan)));
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

package org.followthrough.intake.web;

import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.PlanIntake;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether a draft is a newer version of a plan that is here, and of which. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class NewerVersionController {

    private final PlanIntake intake;
    private final DraftDoor door;
    private final PlansHere plans;

    NewerVersionController(PlanIntake intake, DraftDoor door, PlansHere plans) {
        this.intake = intake;
        this.door = door;
        this.plans = plans;
    }

    @PostMapping("/plans/load/{draft}/newer")
    String say(
            @PathVariable("draft") String id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            RedirectAttributes next) {
        Typed typed = Typed.of(fields);
        String plan = plans.chosen(typed, viewer);
        return door.after(
                intake.change(
                        DraftId.of(id),
                        typed.version(),
                        draft -> draft.mends().with(draft.mends().about().newerOf(plan)),
                        viewer),
                "Saved. Nothing is loaded yet",
                draft -> UploadPaths.draft(draft.id()) + "/about",
                next);
    }
}

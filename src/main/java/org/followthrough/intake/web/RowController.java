package org.followthrough.intake.web;

import java.util.Set;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.intake.internal.draft.PlanDraft;
import org.followthrough.intake.internal.draft.PlanIntake;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A button pressed beside a row where nothing is typed: in the overview, or on the page of a row that became no action. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class RowController {

    private final PlanIntake intake;
    private final DraftDoor door;
    private final RowMends rows;

    RowController(PlanIntake intake, DraftDoor door, RowMends rows) {
        this.intake = intake;
        this.door = door;
        this.rows = rows;
    }

    @PostMapping("/plans/load/{draft}/row")
    String change(
            @PathVariable("draft") String id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            RedirectAttributes next) {
        Typed typed = Typed.of(fields);
        String at = typed.line("at");
        return door.after(
                intake.change(DraftId.of(id), typed.version(), draft -> rows.mend(draft, at, typed), viewer),
                "Done. Nothing is loaded yet",
                draft -> next(draft, typed),
                next);
    }

    /** The row's own page while it is there, else its place in the overview. */
    private String next(PlanDraft draft, Typed typed) {
        MendedPlan plan = intake.mended(draft);
        String at = typed.line("at");
        RowMends.Press press = RowMends.Press.of(typed);
        String overview = UploadPaths.draft(draft.id());
        if (press.verb().equals("preview"))
            return UploadPaths.action(draft.id(), at) + "&shift=" + press.number() + "#preview";
        boolean stays = Set.of("shift", "split", "undo", "make").contains(press.verb())
                && !typed.line("from").equals("overview");
        if (stays && (plan.action(at).isPresent() || plan.reading().words(at).isPresent()))
            return UploadPaths.action(draft.id(), at);
        return plan.action(at)
                .map(action -> overview + "#action-" + action.number())
                .orElse(overview + "#first");
    }
}

package org.followthrough.intake.web;

import java.util.Map;
import java.util.Optional;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.ActionCheck;
import org.followthrough.intake.internal.draft.LikeActions;
import org.followthrough.intake.internal.draft.MendedAction;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.intake.internal.draft.Mends;
import org.followthrough.intake.internal.draft.PlanDraft;
import org.followthrough.intake.internal.draft.PlanIntake;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One action of a draft, or one row that became none. It is called by where it stands, never by a number. */
@Controller
@RequestMapping("/plans/load/{draft}/action")
@MayCall(Seat.BUSINESS_MANAGER)
class ActionController {

    private final PlanIntake intake;
    private final DraftDoor door;
    private final RowMends rows;
    private final LikeActions likes;

    ActionController(PlanIntake intake, DraftDoor door, RowMends rows, LikeActions likes) {
        this.intake = intake;
        this.door = door;
        this.rows = rows;
        this.likes = likes;
    }

    @GetMapping
    String show(
            @PathVariable("draft") String id,
            @RequestParam(name = "at", defaultValue = "") String at,
            @RequestParam(name = "shift", defaultValue = "") String shift,
            Viewer viewer,
            Model model) {
        return door.show(id, viewer, plan -> {
            if (shift.matches("-?[0-9]")) model.addAttribute("preview", preview(plan, at, Integer.parseInt(shift)));
            return page(plan, at, Map.of(), viewer, model);
        });
    }

    private ShiftPreview preview(MendedPlan plan, String at, int by) {
        PlanDraft draft = plan.draft();
        String row = plan.reading().row(at).map(found -> found.where()).orElse(at);
        Mends shifted = draft.mends().with(draft.mends().corrections().shift(row, by));
        return ShiftPreview.of(by, intake.mended(draft.showing(shifted)), at);
    }

    @PostMapping
    String save(
            @PathVariable("draft") String id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            Model model,
            RedirectAttributes next) {
        Typed typed = Typed.of(fields);
        String at = typed.line("at");
        DraftDoor.Screen screen = new DraftDoor.Screen(
                plan -> plan.action(at)
                        .map(action -> ActionCheck.errors(action, plan))
                        .orElse(Map.of()),
                (plan, errors) -> page(plan, at, errors, viewer, model),
                plan -> next(plan, at, typed));
        return door.save(id, typed, draft -> mended(draft, at, typed), viewer, screen, next);
    }

    /** Whatever button was pressed, what stands in the fields is kept first. */
    private Mends mended(PlanDraft draft, String at, Typed typed) {
        Mends typedIn = new ActionForm(typed).apply(draft.mends(), action(intake.mended(draft), at));
        return rows.mend(draft.showing(typedIn), at, typed);
    }

    private static String next(MendedPlan plan, String at, Typed typed) {
        String overview = UploadPaths.draft(plan.draft().id());
        Optional<MendedAction> action = plan.action(at);
        if (action.isEmpty()) return overview + "#first";
        RowMends.Press press = RowMends.Press.of(typed);
        String own = UploadPaths.action(plan.draft().id(), at);
        int following = action.get().number();
        return switch (press.verb()) {
            case "preview" -> own + "&shift=" + press.number() + "#preview";
            case "shift", "split", "undo", "sentence", "lead", "standing" -> own;
            case "next" ->
                following < plan.actions().size()
                        ? UploadPaths.action(
                                plan.draft().id(), plan.actions().get(following).where())
                        : overview + "#action-" + following;
            default -> overview + "#action-" + following;
        };
    }

    private static MendedAction action(MendedPlan plan, String at) {
        return plan.action(at).orElseThrow(() -> new NotVisible("no action stands there"));
    }

    private String page(MendedPlan plan, String at, Map<String, String> errors, Viewer viewer, Model model) {
        model.addAttribute("errors", errors);
        if (plan.action(at).isPresent()) {
            MendedAction action = action(plan, at);
            model.addAttribute("page", ActionPage.of(plan, action, likes.of(plan, action, viewer)));
            return "intake/action";
        }
        model.addAttribute("page", RowPage.of(plan, at));
        return "intake/row";
    }
}

package org.followthrough.intake.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.ActionCheck;
import org.followthrough.intake.internal.draft.Choices;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.MendedAction;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.intake.internal.draft.Mends;
import org.followthrough.shared.Shortened;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What mails may say about each action, all at once. */
@Controller
@RequestMapping("/plans/load/{draft}/labels")
@MayCall(Seat.BUSINESS_MANAGER)
class LabelsController {

    private final DraftDoor door;

    LabelsController(DraftDoor door) {
        this.door = door;
    }

    record Page(DraftId id, int version, List<Line> lines) {

        /** @param number of the action in the overview */
        record Line(int number, String reference, String where, Shortened words, String label) {}

        static Page of(MendedPlan plan) {
            List<Line> lines = plan.loaded().stream().map(Page::line).toList();
            return new Page(plan.draft().id(), plan.draft().version(), lines);
        }

        private static Line line(MendedAction action) {
            return new Line(
                    action.number(),
                    action.reference(),
                    action.where(),
                    Shortened.of(action.wording(), 90),
                    action.label());
        }
    }

    @GetMapping
    String show(@PathVariable("draft") String id, Viewer viewer, Model model) {
        return door.show(id, viewer, plan -> page(plan, Map.of(), model));
    }

    @PostMapping
    String save(
            @PathVariable("draft") String id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            Model model,
            RedirectAttributes next) {
        Typed typed = Typed.of(fields);
        DraftDoor.Screen screen = new DraftDoor.Screen(
                LabelsController::errors,
                (plan, errors) -> page(plan, errors, model),
                plan -> UploadPaths.draft(plan.draft().id()));
        return door.save(id, typed, draft -> labelled(draft.mends(), typed), viewer, screen, next);
    }

    private static Mends labelled(Mends mends, Typed typed) {
        Mends now = mends;
        for (String number : typed.all("action")) {
            String where = typed.line("at-" + number);
            String label = typed.line("label-" + number);
            Choices choices = mends.choices(where);
            if (!label.equals(typed.line("was-" + number))) now = now.with(where, choices.withLabel(label));
        }
        return now;
    }

    private static Map<String, String> errors(MendedPlan plan) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (MendedAction action : plan.loaded()) {
            String sentence = ActionCheck.errors(action, plan).get("label");
            if (sentence != null) errors.put("label-" + action.number(), "Action " + action.number() + ": " + sentence);
        }
        return errors;
    }

    private static String page(MendedPlan plan, Map<String, String> errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("page", Page.of(plan));
        return "intake/labels";
    }
}

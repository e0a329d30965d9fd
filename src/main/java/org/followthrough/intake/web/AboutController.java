package org.followthrough.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.About;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.intake.internal.draft.Mends;
import org.followthrough.intake.internal.draft.PlanIntake;
import org.followthrough.intake.internal.draft.Upload;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is said of the review and of the plan as a whole. */
@Controller
@RequestMapping("/plans/load/{draft}/about")
@MayCall(Seat.BUSINESS_MANAGER)
class AboutController {

    private final PlanIntake intake;
    private final DraftDoor door;
    private final PlansHere plans;

    AboutController(PlanIntake intake, DraftDoor door, PlansHere plans) {
        this.intake = intake;
        this.door = door;
        this.plans = plans;
    }

    @GetMapping
    String show(@PathVariable("draft") String id, Viewer viewer, Model model) {
        return door.show(id, viewer, plan -> page(plan, Map.of(), viewer, model));
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
                intake::aboutErrors,
                (plan, errors) -> page(plan, errors, viewer, model),
                plan -> UploadPaths.draft(plan.draft().id()));
        return door.save(id, typed, draft -> about(draft.mends(), typed), viewer, screen, next);
    }

    /** Of a newer version only the meeting is asked: all else is said of the plan that is here. */
    private static Mends about(Mends mends, Typed typed) {
        About before = mends.about();
        boolean agreed = typed.isTicked("agreed");
        if (before.isNewer()) return mends.with(before.agreedAt(agreed, typed.line("minute")));
        Upload head = typed.head();
        return mends.with(new About(
                head.title(),
                head.kind(),
                head.pseudonym(),
                head.prefix(),
                typed.line("assuring"),
                agreed,
                typed.line("minute"),
                before.newerOf()));
    }

    private String page(MendedPlan plan, Map<String, String> errors, Viewer viewer, Model model) {
        Map<String, String> assuring = new LinkedHashMap<>();
        plan.choices()
                .assuring()
                .forEach(group -> assuring.put(group.id().value().toString(), group.name()));
        model.addAttribute("errors", errors);
        model.addAttribute("draft", plan.draft());
        model.addAttribute("about", plan.about());
        model.addAttribute("kinds", Kinds.offered());
        model.addAttribute("assuring", assuring);
        model.addAttribute("plans", plans.byId(viewer));
        return "intake/about";
    }
}

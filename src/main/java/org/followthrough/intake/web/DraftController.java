package org.followthrough.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.Concern.TakeOver;
import org.followthrough.intake.internal.draft.DraftId;
import org.followthrough.intake.internal.draft.FileBeingRead;
import org.followthrough.intake.internal.draft.LikeActions;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.followthrough.intake.internal.draft.PlanIntake;
import org.followthrough.shared.London;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The whole draft on one page; or, while its file is being read, how far that is. */
@Controller
@RequestMapping("/plans/load/{draft}")
@MayCall(Seat.BUSINESS_MANAGER)
class DraftController {

    /** A browser comes back by itself, with scripts or without. */
    private static final String SECONDS_UNTIL_NEXT_LOOK = "3";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private final PlanIntake intake;
    private final DraftDoor door;
    private final LikeActions likes;

    DraftController(PlanIntake intake, DraftDoor door, LikeActions likes) {
        this.intake = intake;
        this.door = door;
        this.likes = likes;
    }

    @GetMapping
    String show(@PathVariable("draft") String id, Viewer viewer, Model model, HttpServletResponse response) {
        Optional<FileBeingRead> file = intake.beingRead(DraftId.of(id), viewer);
        if (file.isPresent()) return waiting(file.get(), model, response);
        return door.show(id, viewer, plan -> page(plan, viewer, model));
    }

    private static String waiting(FileBeingRead file, Model model, HttpServletResponse response) {
        if (file.failure() == null) response.setHeader("Refresh", SECONDS_UNTIL_NEXT_LOOK);
        model.addAttribute("file", file);
        model.addAttribute("stages", FileBeingRead.Stage.values());
        model.addAttribute("since", CLOCK.format(file.startedAt().atZone(London.ZONE)));
        return "intake/waiting";
    }

    private String page(MendedPlan plan, Viewer viewer, Model model) {
        LikeActions.Found found = likes.of(plan, viewer);
        model.addAttribute("page", Overview.of(plan, intake.concerns(plan, found, viewer), found));
        return "intake/overview";
    }

    /** Proposals taken over all at once. */
    @PostMapping
    String takeOver(
            @PathVariable("draft") String id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            RedirectAttributes next) {
        Typed typed = Typed.of(fields);
        TakeOver what = typed.line("take").equals(TakeOver.STANDINGS.name()) ? TakeOver.STANDINGS : TakeOver.LEADS;
        return door.after(
                intake.takeOver(DraftId.of(id), typed.version(), what, viewer),
                "Taken over. Nothing is loaded yet",
                draft -> UploadPaths.draft(draft.id()),
                next);
    }

    @GetMapping("/discard")
    String askToDiscard(@PathVariable("draft") String id, Viewer viewer, Model model) {
        return door.show(id, viewer, plan -> {
            model.addAttribute("draft", plan.draft());
            model.addAttribute("back", UploadPaths.draft(plan.draft().id()));
            return "intake/discard";
        });
    }

    @PostMapping("/discard")
    String discard(@PathVariable("draft") String id, Viewer viewer, RedirectAttributes next) {
        DraftId draft = DraftId.of(id);
        if (!intake.discard(draft, viewer)) return "redirect:" + UploadPaths.draft(draft);
        next.addFlashAttribute("done", "The draft is gone. Nothing of it was loaded");
        return "redirect:" + UploadPaths.FORM;
    }
}

package org.followthrough.intake.web;

import java.io.IOException;
import java.util.Map;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.draft.PlanIntake;
import org.followthrough.intake.internal.draft.Upload;
import org.followthrough.intake.internal.draft.Uploading;
import org.followthrough.intake.internal.draft.Uploading.Uploaded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a plan's document comes in. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class LoadController {

    private final Uploading uploading;
    private final PlanIntake intake;
    private final WhoIs people;
    private final PlansHere plans;

    LoadController(Uploading uploading, PlanIntake intake, WhoIs people, PlansHere plans) {
        this.uploading = uploading;
        this.intake = intake;
        this.people = people;
        this.plans = plans;
    }

    @GetMapping(UploadPaths.FORM)
    String ask(
            @RequestParam(name = "too-large", required = false) @Nullable String tooLarge, Viewer viewer, Model model) {
        Map<String, String> errors = tooLarge == null ? Map.of() : Map.of("file", TooLargeUpload.SENTENCE);
        return page(Upload.nothing(), errors, viewer, model);
    }

    @PostMapping(UploadPaths.FORM)
    String take(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Viewer viewer,
            Model model)
            throws IOException {
        Typed typed = Typed.of(fields);
        Upload head = typed.head().newerOf(plans.chosen(typed, viewer));
        Uploaded uploaded = uploading.upload(head, nameOf(file), file == null ? new byte[0] : file.getBytes(), viewer);
        if (uploaded instanceof Uploaded.Drafted drafted) return "redirect:" + UploadPaths.draft(drafted.id());
        return page(head, ((Uploaded.Refused) uploaded).errors(), viewer, model);
    }

    private String page(Upload head, Map<String, String> errors, Viewer viewer, Model model) {
        model.addAttribute("head", head);
        model.addAttribute("errors", errors);
        model.addAttribute("kinds", Kinds.offered());
        model.addAttribute("plans", plans.byId(viewer));
        model.addAttribute("waiting", WaitingDraft.of(intake.waiting(viewer), intake.beingRead(viewer), people));
        return "intake/load";
    }

    private static String nameOf(@Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        return name == null ? "" : name;
    }
}

package org.followthrough.assurance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.EvidenceFileId;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.worklist.Drafts;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding and taking back files while evidence is being written. The rest of the form is kept as it was typed. */
@Controller
@MayCall(everyone = true)
class EvidenceUploads {

    private final Worklist worklist;
    private final Drafts drafts;
    private final Evidence evidence;

    EvidenceUploads(Worklist worklist, Drafts drafts, Evidence evidence) {
        this.worklist = worklist;
        this.drafts = drafts;
        this.evidence = evidence;
    }

    @PostMapping("/tasks/{id}/evidence")
    String add(
            @PathVariable UUID id,
            @RequestParam(name = "evidence", required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            Viewer viewer,
            RedirectAttributes flash)
            throws IOException {
        WorkItem item = kept(id, request, viewer);
        if (item.isOpen()) tell(flash, add(item, file, viewer));
        return back(id);
    }

    private Outcome add(WorkItem item, @Nullable MultipartFile file, Viewer viewer) throws IOException {
        if (file == null || file.isEmpty()) return Outcome.refused("evidence", "Choose a file that is not empty.");
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            return evidence.add(new AnswerId(item.ask().subject()), name, content, as(item, viewer));
        }
    }

    @PostMapping("/tasks/{id}/evidence/{file}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID file, HttpServletRequest request, Viewer viewer) {
        WorkItem item = kept(id, request, viewer);
        if (item.isOpen()) evidence.remove(new EvidenceFileId(file), as(item, viewer));
        return back(id);
    }

    private Viewer as(WorkItem item, Viewer viewer) {
        return worklist.answering(item, viewer).orElseThrow(NotVisible::new);
    }

    private WorkItem kept(UUID id, HttpServletRequest request, Viewer viewer) {
        WorkItem item = worklist.toAnswer(id, viewer);
        drafts.save(item, request.getParameterMap(), viewer);
        return item;
    }

    private static void tell(RedirectAttributes flash, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused)
            flash.addFlashAttribute("errors", Map.copyOf(refused.sentences()));
    }

    private static String back(UUID id) {
        return "redirect:/tasks/" + id + "#evidence";
    }
}

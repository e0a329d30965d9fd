package org.followthrough.assurance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.assurance.Reference;
import org.followthrough.assurance.Reference.Kind;
import org.followthrough.assurance.Reference.Marking;
import org.followthrough.assurance.References;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.worklist.Drafts;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding a link, or something that was seen and is not held, while evidence is being written. */
@Controller
@MayCall(everyone = true)
class ReferencePages {

    private final Worklist worklist;
    private final Drafts drafts;
    private final References references;

    ReferencePages(Worklist worklist, Drafts drafts, References references) {
        this.worklist = worklist;
        this.drafts = drafts;
        this.references = references;
    }

    /** From the form of evidence, whose words are kept as they were typed. */
    @PostMapping("/tasks/{id}/reference/keep")
    String keep(@PathVariable UUID id, HttpServletRequest request, Viewer viewer) {
        WorkItem item = evidence(id, viewer);
        drafts.save(item, request.getParameterMap(), viewer);
        return "redirect:/tasks/" + id + "/reference";
    }

    @GetMapping("/tasks/{id}/reference")
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(evidence(id, viewer), ReferenceForm.empty(), viewer, model);
    }

    @PostMapping("/tasks/{id}/reference")
    String add(@PathVariable UUID id, ReferenceForm form, Viewer viewer, Model model) {
        WorkItem item = evidence(id, viewer);
        Outcome outcome = references.add(new AnswerId(item.ask().subject()), form.given(), as(item, viewer));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(item, form, viewer, model);
        }
        return "redirect:/tasks/" + id + "#evidence";
    }

    @PostMapping("/tasks/{id}/reference/{reference}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID reference, Viewer viewer) {
        WorkItem item = evidence(id, viewer);
        references.remove(new AnswerId(item.ask().subject()), reference, as(item, viewer));
        return "redirect:/tasks/" + id + "/reference";
    }

    private Viewer as(WorkItem item, Viewer viewer) {
        return worklist.answering(item, viewer).orElseThrow(NotVisible::new);
    }

    private WorkItem evidence(UUID id, Viewer viewer) {
        WorkItem item = worklist.toAnswer(id, viewer);
        if (!item.isOpen() || !item.element().equals("UserTask_SubmitEvidence")) throw new NotVisible();
        return item;
    }

    private String page(WorkItem item, ReferenceForm typed, Viewer viewer, Model model) {
        model.addAttribute("item", item);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "ready",
                references.of(new AnswerId(item.ask().subject()), as(item, viewer)).stream()
                        .filter(each -> each.round() == null)
                        .toList());
        Map<Kind, String> kinds = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) kinds.put(kind, kind.words());
        Map<Marking, String> markings = new LinkedHashMap<>();
        for (Marking marking : Reference.Marking.values()) markings.put(marking, marking.words());
        model.addAttribute("kinds", kinds);
        model.addAttribute("markings", markings);
        return "assurance/reference";
    }
}

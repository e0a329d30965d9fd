package org.followthrough.pages.web;

import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.workflow.ModelVersions;
import org.followthrough.workflow.ModelVersions.Moved;
import org.followthrough.workflow.Models;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every model and table as it runs, with counts of where things stand, and the way to a newer version. */
@Controller
@MayCall({Seat.ADMINISTRATOR, Seat.BUSINESS_MANAGER})
class ModelPages {

    private final Models models;
    private final ModelVersions versions;

    ModelPages(Models models, ModelVersions versions) {
        this.models = models;
        this.versions = versions;
    }

    @GetMapping("/models")
    String models(Model model) {
        model.addAttribute("models", models.models());
        model.addAttribute("tables", models.tables());
        return "pages/models";
    }

    @GetMapping("/models/{process}")
    String model(@PathVariable String process, Viewer viewer, Model model) {
        model.addAttribute("one", one(process));
        model.addAttribute("mayMove", viewer.holds(Seat.ADMINISTRATOR));
        return "pages/model";
    }

    /** Nothing is moved: it says what would be. */
    @PostMapping("/models/{process}/dry-run")
    String dryRun(@PathVariable String process, Viewer viewer, Model model) {
        one(process);
        model.addAttribute("moved", versions.dryRun(process));
        return model(process, viewer, model);
    }

    @PostMapping("/models/{process}/move")
    @MayCall(Seat.ADMINISTRATOR)
    String move(@PathVariable String process, RedirectAttributes flash) {
        one(process);
        Moved moved = versions.move(process);
        flash.addFlashAttribute(
                "done",
                "Moved: " + moved.moved() + ". Not moved: " + moved.failed().size() + ".");
        return "redirect:/models/" + process;
    }

    private Models.Model one(String process) {
        return models.models().stream()
                .filter(each -> each.process().equals(process))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}

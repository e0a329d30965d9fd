package org.followthrough.pages.web;

import java.util.UUID;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans, and the golden thread of one: review, finding, how will we know, actions, evidence. */
@Controller
@MayCall(everyone = true)
class PlanPages {

    private final PlanScreens screens;
    private final PageParts parts;

    PlanPages(PlanScreens screens, PageParts parts) {
        this.screens = screens;
        this.parts = parts;
    }

    @GetMapping("/plans")
    String plans(Viewer viewer, Model model) {
        model.addAttribute("plans", screens.list(viewer));
        model.addAttribute("mayLoad", viewer.isBusinessManager());
        return "pages/plans";
    }

    @GetMapping("/plans/{id:[0-9a-f-]{36}}")
    String plan(
            @PathVariable UUID id,
            @RequestParam(name = "show", required = false) @Nullable String show,
            Viewer viewer,
            Model model) {
        PlanScreen screen = screens.screen(new PlanId(id), PlanFilter.named(show), viewer);
        model.addAttribute("screen", screen);
        model.addAttribute("parts", parts.of(screen.plan(), viewer));
        return "pages/plan";
    }
}

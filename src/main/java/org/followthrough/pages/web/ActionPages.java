package org.followthrough.pages.web;

import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An action: what happens next, who is mailed next, its evidence, its story and its picture. */
@Controller
@MayCall(everyone = true)
class ActionPages {

    private final ActionScreens screens;
    private final PageParts parts;

    ActionPages(ActionScreens screens, PageParts parts) {
        this.screens = screens;
        this.parts = parts;
    }

    @GetMapping("/actions/{id}")
    String action(@PathVariable UUID id, Viewer viewer, Model model) {
        ActionScreen screen = screens.screen(new ActionId(id), viewer);
        model.addAttribute("screen", screen);
        model.addAttribute("parts", parts.of(screen.action(), viewer));
        return "pages/action";
    }
}

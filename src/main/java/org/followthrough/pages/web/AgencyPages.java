package org.followthrough.pages.web;

import java.util.UUID;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What an agency owes: for its own people, and for whoever reads everything. */
@Controller
@MayCall(everyone = true)
class AgencyPages {

    private final AgencyScreens screens;

    AgencyPages(AgencyScreens screens) {
        this.screens = screens;
    }

    @GetMapping("/agencies/{id}")
    String agency(
            @PathVariable UUID id,
            @RequestParam(name = "page", defaultValue = "1") String page,
            Viewer viewer,
            Model model) {
        model.addAttribute("screen", screens.screen(new AgencyId(id), number(page), viewer));
        model.addAttribute("mayFill", viewer.isBusinessManager());
        model.addAttribute("readsEverything", viewer.readsEverything());
        return "pages/agency";
    }

    /** What is no number is the first page. */
    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }
}

package org.followthrough.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.publication.PublicPage;
import org.followthrough.publication.PublishedPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What everybody may read, without signing in: released snapshots and nothing live. */
@Controller
@MayCall(withoutSignIn = true)
class PublishedController {

    private final PublishedPages pages;

    PublishedController(PublishedPages pages) {
        this.pages = pages;
    }

    @GetMapping("/published")
    String all(Model model) {
        model.addAttribute("entries", pages.all());
        return "publication/index";
    }

    @GetMapping("/published/{slug}")
    String page(@PathVariable String slug, Model model, HttpServletResponse response) {
        Optional<PublicPage> page = pages.page(slug);
        if (page.isPresent()) {
            model.addAttribute("page", page.get());
            return "publication/page";
        }
        if (!pages.wasTakenBack(slug)) throw new NotVisible();
        response.setStatus(HttpServletResponse.SC_GONE);
        return "publication/gone";
    }
}

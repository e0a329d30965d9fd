package org.followthrough.pages.web;

import java.util.UUID;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.assurance.LinkId;
import org.followthrough.assurance.Links;
import org.followthrough.assurance.NewLink;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.workflow.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making links for people without accounts, and taking them back. */
@Controller
@MayCall(Seat.BUSINESS_MANAGER)
class LinkPages {

    private final ActionPlans plans;
    private final Links links;
    private final Commands commands;
    private final String baseUrl;

    LinkPages(
            ActionPlans plans,
            Links links,
            Commands commands,
            @Value("${followthrough.base-url:http://localhost:8080}") String baseUrl) {
        this.baseUrl = baseUrl.replaceAll("/+$", "");
        this.plans = plans;
        this.links = links;
        this.commands = commands;
    }

    /** A link as it was typed. */
    record LinkForm(
            @Nullable String sentTo,
            @Nullable String asks,
            @Nullable String days) {
        NewLink given() {
            return new NewLink(sentTo == null ? "" : sentTo, asks == null ? "" : asks, number());
        }

        private @Nullable Integer number() {
            return days != null && days.strip().matches("[0-9]{1,4}") ? Integer.valueOf(days.strip()) : null;
        }
    }

    @GetMapping("/actions/{id}/link")
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        ActionView action = action(id, viewer);
        String body = action.circumstances().body();
        String wording = action.wording().length() <= NewLink.LONGEST_ASK ? action.wording() : "";
        return page(action, new LinkForm(body == null ? "" : body, wording, "14"), model);
    }

    /** The token is shown on the answer to this one request, and never again: it does not travel through a redirect. */
    @PostMapping("/actions/{id}/link")
    String make(@PathVariable UUID id, LinkForm form, Viewer viewer, Model model) {
        ActionView action = action(id, viewer);
        Links.Made made = commands.run(() -> links.make(action.answer(), form.given(), viewer));
        if (made instanceof Links.Made.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(action, form, model);
        }
        Links.Made.Link link = (Links.Made.Link) made;
        model.addAttribute("action", action);
        model.addAttribute("link", link.link());
        model.addAttribute("address", baseUrl + "/by-link/" + link.token());
        return "pages/link-made";
    }

    @PostMapping("/actions/{id}/links/{link}/withdraw")
    String withdraw(@PathVariable UUID id, @PathVariable UUID link, Viewer viewer, RedirectAttributes flash) {
        ActionView action = action(id, viewer);
        commands.run(() -> {
            links.withdraw(action.answer(), new LinkId(link), viewer);
            return true;
        });
        flash.addFlashAttribute("done", "The link opens nothing any more.");
        return "redirect:/actions/" + id;
    }

    private static String page(ActionView action, LinkForm typed, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("typed", typed);
        return "pages/link";
    }

    private ActionView action(UUID id, Viewer viewer) {
        return plans.action(new ActionId(id), viewer).orElseThrow(NotVisible::new);
    }
}

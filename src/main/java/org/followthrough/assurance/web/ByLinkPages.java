package org.followthrough.assurance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.followthrough.assurance.AssuranceLink;
import org.followthrough.assurance.LinkAnswer;
import org.followthrough.assurance.Links;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of somebody without an account. Opening it does nothing, because mail scanners open links; sending it does. */
@Controller
@MayCall(withoutSignIn = true)
class ByLinkPages {

    /** Anything else is not looked up, and costs nothing. */
    private static final int TOKEN_LENGTH = 43;

    private final Links links;
    private final StrangersTries tries;
    private final Commands commands;
    private final Clock clock;

    ByLinkPages(Links links, StrangersTries tries, Commands commands, Clock clock) {
        this.links = links;
        this.tries = tries;
        this.commands = commands;
        this.clock = clock;
    }

    @GetMapping("/by-link/{token}")
    String ask(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        AssuranceLink link = behind(token, request);
        if (!link.opens(clock.instant())) return spent(link, response, model);
        return page(link, token, new LinkAnswer("", "", ""), model);
    }

    @PostMapping("/by-link/{token}")
    String answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        AssuranceLink link = behind(token, request);
        if (!link.opens(clock.instant())) return spent(link, response, model);
        LinkAnswer given = new LinkAnswer(name, role, words);
        Outcome outcome = commands.run(() -> links.answer(token, given));
        if (outcome instanceof Outcome.Refused refused) {
            model.addAttribute("errors", refused.sentences());
            return page(link, token, given, model);
        }
        flash.addFlashAttribute("done", "Thank you. Your answer is recorded, and nothing more is asked of you now.");
        return "redirect:/by-link/" + token;
    }

    private AssuranceLink behind(String token, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (tries.tooMany(address)) throw new NotVisible("too many links that are none from one address");
        return links.behind(token).orElseThrow(() -> {
            if (token.length() == TOKEN_LENGTH) tries.failed(address);
            return new NotVisible();
        });
    }

    private String spent(AssuranceLink link, HttpServletResponse response, Model model) {
        if (link.usedAt() == null) response.setStatus(HttpServletResponse.SC_GONE);
        model.addAttribute("stands", link.withdrawnAt() == null ? link.stands(clock.instant()) : "It was taken back");
        return "assurance/link-spent";
    }

    private static String page(AssuranceLink link, String token, LinkAnswer typed, Model model) {
        model.addAttribute("link", link);
        model.addAttribute("token", token);
        model.addAttribute("typed", typed);
        return "assurance/by-link";
    }
}

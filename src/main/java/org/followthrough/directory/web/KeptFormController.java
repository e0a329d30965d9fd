package org.followthrough.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.directory.MayCall;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives back what was typed when it could not be taken. Reached from the filters only; there is nothing here to visit. */
@Controller
@MayCall(withoutSignIn = true)
class KeptFormController {

    static final String TOO_OLD = "/kept/too-old";
    static final String AFTER_SIGN_IN = "/kept/after-sign-in";
    static final String KEPT = "keptForm";

    @RequestMapping(TOO_OLD)
    String tooOld(
            @RequestAttribute(name = KEPT, required = false) @Nullable KeptForm kept,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (kept == null) return "redirect:/";
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        model.addAttribute("title", "Your page was too old");
        model.addAttribute(
                "sentence", "It had been open for too long, or you signed out in another window. Nothing was saved.");
        return giveBack(kept, isFromOurOwnPage(request), model);
    }

    @RequestMapping(AFTER_SIGN_IN)
    String afterSignIn(@RequestAttribute(name = KEPT, required = false) @Nullable KeptForm kept, Model model) {
        if (kept == null) return "redirect:/";
        model.addAttribute("title", "You were signed out before this was saved");
        model.addAttribute("sentence", "You are signed in again, and what you typed is still here.");
        return giveBack(kept, true, model);
    }

    private static String giveBack(KeptForm kept, boolean mayBeSent, Model model) {
        model.addAttribute("kept", kept);
        model.addAttribute("mayBeSent", mayBeSent && !kept.files());
        return "directory/kept-form";
    }

    /** A page of somebody else's must not get a button of ours under words of its own; old browsers do not say. */
    private static boolean isFromOurOwnPage(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }
}

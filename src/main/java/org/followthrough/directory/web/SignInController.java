package org.followthrough.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.SignInExamples;
import org.followthrough.directory.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The sign-in page. Checking the password is the security filters' work; they come back here when it fails. */
@Controller
@MayCall(withoutSignIn = true)
class SignInController {

    static final String PATH = "/sign-in";
    static final String AGAIN = "/sign-in/again";
    static final String SIGNED_OUT = "/sign-in?signed-out";
    static final String KEPT = "signInKept";
    static final String STALE = "signInStale";

    private static final String PAGE = "directory/sign-in";

    private final ObjectProvider<SignInExamples> examples;

    SignInController(ObjectProvider<SignInExamples> examples) {
        this.examples = examples;
    }

    @GetMapping(PATH)
    Object ask(
            @RequestParam(defaultValue = "/") String then,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            @Nullable Viewer viewer,
            Model model) {
        LocalPath wanted = LocalPath.of(then);
        if (viewer != null) return new RedirectView(wanted.value(), true, true, false);
        if (signedOut != null) model.addAttribute("done", "You are signed out");
        return page(model, "", wanted.value());
    }

    /** Signing in failed, or its page was too old: what was typed stands there still, but for the password. */
    @RequestMapping(path = AGAIN, params = "username")
    String again(
            @RequestAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    AuthenticationException failure,
            @RequestAttribute(name = STALE, required = false) @Nullable Boolean stale,
            HttpServletRequest request,
            Model model) {
        if (failure != null) model.addAttribute("errors", WhySignInFailed.sentences(failure, request));
        if (stale != null) model.addAttribute("notice", "This page was too old. Enter your password once more");
        KeptForm kept = KeptForm.broughtBy(request);
        model.addAttribute("kept", kept);
        return page(model, request.getParameter("username"), kept.action());
    }

    /** Somebody was signed out while typing into another page. */
    @RequestMapping(AGAIN)
    String again(@RequestAttribute(name = KEPT, required = false) @Nullable KeptForm kept, Model model) {
        if (kept == null || kept.isEmpty()) return page(model, "", "/");
        model.addAttribute("kept", kept);
        model.addAttribute(
                "notice", "You were signed out before this was saved. Sign in, and what you typed is still here");
        return page(model, "", kept.action());
    }

    private String page(Model model, @Nullable String username, String then) {
        model.addAttribute("username", username == null ? "" : username);
        model.addAttribute("then", then);
        examples.ifAvailable(offered -> model.addAttribute("offered", offered));
        return PAGE;
    }
}

package org.followthrough.directory.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Goes on to the page that was asked for, or to what was typed before being signed out. */
class AfterSignIn implements AuthenticationSuccessHandler {

    private final DefaultRedirectStrategy redirects = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        KeptForm kept = KeptForm.broughtBy(request);
        if (kept.isEmpty()) {
            redirects.sendRedirect(request, response, kept.action());
        } else {
            request.setAttribute(KeptFormController.KEPT, kept);
            request.getRequestDispatcher(KeptFormController.AFTER_SIGN_IN).forward(request, response);
        }
    }
}

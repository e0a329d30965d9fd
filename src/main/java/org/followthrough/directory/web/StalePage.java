package org.followthrough.directory.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers a form whose token is missing or no longer good: with a sentence and what was typed, never with a bare
 * refusal. Anything else that is denied does not exist, as far as the asker can tell.
 */
class StalePage implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (LocalPath.of(request).value().equals(SignInController.PATH)) {
            request.setAttribute(SignInController.STALE, true);
            request.getRequestDispatcher(SignInController.AGAIN).forward(request, response);
        } else {
            request.setAttribute(KeptFormController.KEPT, KeptForm.sentIn(request));
            request.getRequestDispatcher(KeptFormController.TOO_OLD).forward(request, response);
        }
    }
}

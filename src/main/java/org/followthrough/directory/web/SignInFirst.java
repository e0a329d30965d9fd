package org.followthrough.directory.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Asks whoever is not signed in to do so, and remembers in the address where they wanted to go. Who was signed out while
 * typing gets the sign-in page at once, with what was typed travelling along.
 */
class SignInFirst implements AuthenticationEntryPoint {

    private final DefaultRedirectStrategy redirects = new DefaultRedirectStrategy();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            redirects.sendRedirect(request, response, signInThen(LocalPath.withQuery(request)));
        } else {
            request.setAttribute(SignInController.KEPT, KeptForm.sentIn(request));
            request.getRequestDispatcher(SignInController.AGAIN).forward(request, response);
        }
    }

    private static String signInThen(LocalPath then) {
        if (then.value().equals("/")) return SignInController.PATH;
        return UriComponentsBuilder.fromPath(SignInController.PATH)
                .queryParam("then", "{then}")
                .encode()
                .buildAndExpand(then.value())
                .toUriString();
    }
}

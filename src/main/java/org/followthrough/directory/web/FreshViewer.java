package org.followthrough.directory.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Viewer;
import org.followthrough.directory.internal.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads who is asking afresh from the directory, once per request, and leaves it as the request attribute
 * {@code viewer}. Somebody who is no longer active is signed out here, whatever the session says.
 */
class FreshViewer extends OncePerRequestFilter {

    static final String ATTRIBUTE = "viewer";

    private final Directory directory;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    FreshViewer(Directory directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            Optional<Viewer> viewer = directory.viewer(who.id());
            if (viewer.isPresent()) request.setAttribute(ATTRIBUTE, viewer.get());
            else signOut.logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }
}

package org.followthrough.intake.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers an upload that is far too large before anything of it is parsed. Behind this filter the form's token would be
 * looked for in a body that the server gives up on, and a plain mistake would be answered as a page that is too old.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class TooLargeUpload extends OncePerRequestFilter {

    static final String SENTENCE =
            "The file is larger than 20 MB. Take the pictures out of it, or save its tables alone, and try again.";

    /** In bytes: a file of 20 MB and the form around it. */
    private static final long LARGEST_REQUEST = 21L * 1024 * 1024;

    private final JsonMapper json;

    TooLargeUpload(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= LARGEST_REQUEST || !"POST".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (request.getRequestURI().substring(request.getContextPath().length())) {
            case PreviewEndpoint.PATH -> {
                response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                response.setContentType(MediaType.APPLICATION_JSON_VALUE);
                json.writeValue(response.getOutputStream(), PreviewJson.Refusal.because(SENTENCE));
            }
            case UploadPaths.FORM -> response.sendRedirect(request.getContextPath() + UploadPaths.TOO_LARGE);
            default -> chain.doFilter(request, response);
        }
    }
}

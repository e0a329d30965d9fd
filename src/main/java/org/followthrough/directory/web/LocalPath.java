package org.followthrough.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path of ours to go on to. Whatever a browser might read as another site's address becomes the home page. */
record LocalPath(String value) {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,1999}|/");

    LocalPath {
        if (!OURS.matcher(value).matches()) value = "/";
    }

    static LocalPath of(@Nullable String asked) {
        return new LocalPath(asked == null ? "/" : asked);
    }

    /** The path asked for, without the application's own prefix and without its query. */
    static LocalPath of(HttpServletRequest request) {
        return new LocalPath(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    /** The path asked for with its query. */
    static LocalPath withQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? of(request) : new LocalPath(of(request).value + "?" + query);
    }
}

package org.followthrough.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.followthrough.directory.internal.TooManyFailures;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/** One sentence for whoever could not sign in; it never tells whether an account exists. */
final class WhySignInFailed {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("h:mma", Locale.UK).withZone(London.ZONE);

    private WhySignInFailed() {}

    /** Sentences by field name. */
    static Map<String, String> sentences(AuthenticationException failure, HttpServletRequest typed) {
        Map<String, String> sentences = new LinkedHashMap<>();
        if (isBlank(typed.getParameter("username")))
            sentences.put("username", "Enter your email address or login name");
        if (isBlank(typed.getParameter("password"))) sentences.put("password", "Enter your password");
        if (sentences.isEmpty()) sentences.put("username", because(failure));
        return sentences;
    }

    private static String because(AuthenticationException failure) {
        if (failure instanceof TooManyFailures tooMany)
            return "There were too many failed attempts. Try again after " + time(tooMany.until());
        return "Name and password do not belong together. Check both and try again";
    }

    private static String time(Instant moment) {
        return TIME.format(moment.plusSeconds(59)).toLowerCase(Locale.UK);
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}

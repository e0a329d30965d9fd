package org.followthrough.notification.internal;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whom mails come from, who reads what is answered to them, and where their links lead. */
@Component
class Letterhead {

    private static final Logger log = LoggerFactory.getLogger(Letterhead.class);

    private final String baseUrl;
    private final String from;
    private final String fromName;
    private final String answersTo;

    Letterhead(MailSettings settings, @Value("${followthrough.base-url:http://localhost:8080}") String baseUrl) {
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
        this.from = given(settings.from(), "followthrough@" + host(baseUrl));
        this.fromName = settings.fromName();
        this.answersTo = given(settings.replyTo(), from);
        if (settings.replyTo() == null)
            log.warn(
                    "followthrough.mail.reply-to is not set: mails ask their readers to answer to {}; somebody has to read that",
                    answersTo);
    }

    private static String given(@Nullable String set, String otherwise) {
        return set == null || set.isBlank() ? otherwise : set.strip();
    }

    private static String host(String address) {
        String host = URI.create(address).getHost();
        return host == null ? "localhost" : host;
    }

    /** Without a slash at its end. */
    String baseUrl() {
        return baseUrl;
    }

    String from() {
        return from;
    }

    /** Stands beside the address, and mails are signed with it. */
    String fromName() {
        return fromName;
    }

    String answersTo() {
        return answersTo;
    }

    /** On which Message-IDs end. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}

package org.followthrough.notification.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.MailKind;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words of mails, from the bundle messages/notification. */
@Component
class MailTexts {

    private static final Locale LANGUAGE = Locale.UK;

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    MailTexts() {
        bundle.setBasename("messages/notification");
        bundle.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundle.setFallbackToSystemLocale(false);
        bundle.setAlwaysUseMessageFormat(true);
    }

    String say(String code, Object... facts) {
        return bundle.getMessage(code, facts, LANGUAGE);
    }

    /** The words for a kind of notice: those for a reader's capacity where there are any, otherwise the kind's own. */
    String say(MailKind kind, @Nullable Capacity capacity, String part, Object... facts) {
        String own = code(kind.name()) + "." + part;
        String[] codes = capacity == null
                ? new String[] {own}
                : new String[] {code(kind.name()) + "." + code(capacity.name()) + "." + part, own};
        return bundle.getMessage(new DefaultMessageSourceResolvable(codes, facts), LANGUAGE);
    }

    String why(@Nullable Capacity capacity) {
        return say(capacity == null ? "why" : "why." + code(capacity.name()));
    }

    String day(LocalDate date) {
        return London.inWords(date);
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.followthrough.record.internal.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.followthrough.actionplan.ActionView;
import org.followthrough.audit.AuditEntry;
import org.followthrough.paper.Paper.Row;
import org.followthrough.record.internal.WithoutNames;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What happened, in the words of the timeline: with roles in place of names. */
final class Happenings {

    /** Facts that are nothing but somebody's name. */
    private static final Set<String> NAMES =
            Set.of("lead-before", "lead-now", "contributor", "told", "sent-to", "present");

    private final MessageSource messages;
    private final Roles roles;
    private final WithoutNames nameless;

    Happenings(MessageSource messages, Roles roles, WithoutNames nameless) {
        this.messages = messages;
        this.roles = roles;
        this.nameless = nameless;
    }

    /** Reference, day, what happened, who by role, details. */
    Row row(String reference, AuditEntry entry, @Nullable ActionView action) {
        return Row.of(reference, day(entry), what(entry), by(entry, action), details(entry));
    }

    LocalDate day(AuditEntry entry) {
        return London.dateOf(entry.at());
    }

    String what(AuditEntry entry) {
        return text("timeline." + entry.what(), entry.what().replace('-', ' '));
    }

    String by(AuditEntry entry, @Nullable ActionView action) {
        return roles.of(entry.actor(), entry.deputy(), action);
    }

    /** A fact as it was recorded, without names; empty where there is none. */
    String fact(AuditEntry entry, String fact) {
        return readable(nameless.in(entry.facts().getOrDefault(fact, "")));
    }

    private String details(AuditEntry entry) {
        List<String> details = new ArrayList<>();
        entry.facts().forEach((fact, content) -> {
            String label = text("timeline.fact." + fact, "");
            if (!label.isEmpty() && !content.isEmpty() && !NAMES.contains(fact))
                details.add(label + ": " + fact(entry, fact));
        });
        return String.join("\n", details);
    }

    private static String readable(String content) {
        return content.matches("\\d{4}-\\d{2}-\\d{2}") ? London.inWords(LocalDate.parse(content)) : content;
    }

    private String text(String key, String otherwise) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, otherwise, Locale.UK), otherwise);
    }
}

package org.followthrough.pages.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.followthrough.audit.AuditEntry;
import org.followthrough.audit.AuditTrail;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.London;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What happened to a subject, from the record, in words. */
@Component
class Timeline {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, h:mma", Locale.UK);

    private final AuditTrail trail;
    private final Who who;
    private final MessageSource messages;

    Timeline(AuditTrail trail, Who who, MessageSource messages) {
        this.trail = trail;
        this.who = who;
        this.messages = messages;
    }

    List<ActionScreen.Happening> of(String subjectKind, UUID subject) {
        return trail.of(subjectKind, subject).stream().map(this::happening).toList();
    }

    private ActionScreen.Happening happening(AuditEntry entry) {
        UUID actor = entry.actor();
        UUID deputy = entry.deputy();
        return new ActionScreen.Happening(
                text("timeline." + entry.what(), entry.what().replace('-', ' ')),
                actor == null ? "" : who.person(new PersonId(actor), deputy == null ? null : new PersonId(deputy)),
                words(entry.at()),
                entry.at().toString(),
                words(entry));
    }

    private String words(AuditEntry entry) {
        StringBuilder words = new StringBuilder();
        entry.facts().forEach((fact, content) -> {
            String label = text("timeline.fact." + fact, "");
            if (!label.isEmpty() && !content.isEmpty())
                words.append(words.isEmpty() ? "" : "\n")
                        .append(label)
                        .append(": ")
                        .append(readable(content));
        });
        return words.toString();
    }

    /** ISO dates among the facts are shown as dates are everywhere. */
    private static String readable(String content) {
        return content.matches("\\d{4}-\\d{2}-\\d{2}") ? London.inWords(java.time.LocalDate.parse(content)) : content;
    }

    static String words(Instant moment) {
        return MOMENT.format(ZonedDateTime.ofInstant(moment, London.ZONE))
                .replace("AM", "am")
                .replace("PM", "pm");
    }

    private String text(String key, String otherwise) {
        String found = messages.getMessage(key, null, otherwise, Locale.UK);
        return found == null ? otherwise : found;
    }
}

package org.followthrough.notification.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.Figures;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.internal.Letter.Section;
import org.springframework.stereotype.Component;

/** Writes one letter of the notices that leave together. */
@Component
class LetterWriter {

    private final MailTexts texts;
    private final SectionWriter sections;
    private final ExecutivesNumbers numbers;
    private final Letterhead letterhead;

    LetterWriter(MailTexts texts, SectionWriter sections, ExecutivesNumbers numbers, Letterhead letterhead) {
        this.texts = texts;
        this.sections = sections;
        this.numbers = numbers;
        this.letterhead = letterhead;
    }

    /** @param notices at least one, all of this reader */
    Letter write(Person reader, List<Notice> notices) {
        Map<MailKind, List<Notice>> byKind = byUrgency(notices);
        List<Notice> inOrder = byKind.values().stream().flatMap(List::stream).toList();
        return new Letter(
                subjectLine(inOrder),
                texts.say("greeting", OneLine.of(reader.fullName())),
                sections(byKind, reader.id()),
                texts.say("link"),
                link(inOrder),
                why(inOrder),
                texts.say(byKind.containsKey(MailKind.MONTHLY_DIGEST) ? "reply.unsubscribe" : "reply"),
                letterhead.fromName());
    }

    /** The same letter, in copy to the reader's deputy. */
    Letter copy(Letter letter, Person reader, Person deputy, LocalDate until) {
        return new Letter(
                letter.subjectLine(),
                texts.say("greeting", OneLine.of(deputy.fullName())),
                letter.sections(),
                letter.linkIntro(),
                letter.link(),
                List.of(texts.say("why.deputy", OneLine.of(reader.fullName()), texts.day(until))),
                letter.reply(),
                letter.signature());
    }

    private static Map<MailKind, List<Notice>> byUrgency(List<Notice> notices) {
        Map<MailKind, List<Notice>> byKind = new EnumMap<>(MailKind.class);
        notices.stream()
                .sorted(SectionWriter.URGENT_FIRST)
                .forEach(notice -> byKind.computeIfAbsent(notice.kind(), kind -> new ArrayList<>())
                        .add(notice));
        return byKind;
    }

    private List<Section> sections(Map<MailKind, List<Notice>> byKind, PersonId reader) {
        boolean headed = byKind.size() > 1;
        return byKind.entrySet().stream()
                .map(entry -> sections.write(
                        entry.getKey(), entry.getValue(), figures(entry.getKey(), entry.getValue(), reader), headed))
                .toList();
    }

    /** An executive's are those of today; a report's stand in its notice. */
    private List<Figures> figures(MailKind kind, List<Notice> notices, PersonId reader) {
        if (kind == MailKind.ESCALATION_EXECUTIVE) return numbers.of(reader);
        return notices.stream()
                .map(notice -> notice.facts().figures())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private String subjectLine(List<Notice> notices) {
        MailFacts first = notices.get(0).facts();
        String subject = sections.title(first) + ": " + sections.actionAndDay(first);
        return notices.size() == 1 ? subject : texts.say("subject.more", subject, notices.size() - 1);
    }

    /** The page that all are about; otherwise the reader's own list where something is asked of them, else the plans. */
    private String link(List<Notice> notices) {
        List<String> paths =
                notices.stream().map(notice -> notice.facts().path()).distinct().toList();
        if (paths.size() == 1) return letterhead.baseUrl() + paths.get(0);
        boolean own = notices.stream().anyMatch(notice -> notice.kind().isOwnWork());
        return letterhead.baseUrl() + (own ? "/tasks" : "/plans");
    }

    private List<String> why(List<Notice> notices) {
        List<Capacity> capacities = notices.stream()
                .map(notice -> notice.facts().capacity())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return capacities.isEmpty()
                ? List.of(texts.why(null))
                : capacities.stream().map(texts::why).toList();
    }
}

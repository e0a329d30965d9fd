package org.followthrough.notification.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.Figures;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.internal.Letter.Item;
import org.followthrough.notification.internal.Letter.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a letter says about notices of one kind. */
@Component
class SectionWriter {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Longest overdue first, then by day, then as people count: GS-9 before GS-10. */
    static final Comparator<Notice> URGENT_FIRST = Comparator.comparing(
                    (Notice notice) -> notice.facts().daysOverdue(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing((Notice notice) -> notice.facts().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(notice -> DIGITS.matcher(notice.facts().reference())
                    .replaceAll(number ->
                            "0".repeat(Math.max(0, 9 - number.group().length())) + number.group()));

    /** An executive is shown the worst five; nobody reads more than some twenty in a mail. */
    private static final int WORST = 5;

    private static final int MOST = 20;

    private final MailTexts texts;

    SectionWriter(MailTexts texts) {
        this.texts = texts;
    }

    Section write(MailKind kind, List<Notice> notices, List<Figures> figures, boolean headed) {
        int shown = Math.min(notices.size(), kind == MailKind.ESCALATION_EXECUTIVE ? WORST : MOST);
        Capacity capacity = notices.get(0).facts().capacity();
        int count = notices.size();
        return new Section(
                headed ? texts.say(kind, capacity, "heading", count) : null,
                texts.say(kind, capacity, "intro", count),
                figures.stream().map(this::sentence).toList(),
                notices.subList(0, shown).stream().map(this::item).toList(),
                shown < count ? texts.say("more", count - shown) : null,
                texts.say(kind, capacity, "ask", count));
    }

    String title(MailFacts facts) {
        String label = facts.label();
        return label == null ? facts.reference() : facts.reference() + " " + label;
    }

    String actionAndDay(MailFacts facts) {
        LocalDate due = facts.dueOn();
        return due == null ? facts.actionWord() : facts.actionWord() + " " + texts.day(due);
    }

    private String sentence(Figures figures) {
        return texts.say("figures", figures.of(), figures.live(), figures.overdue(), figures.awaitingSignOff());
    }

    private Item item(Notice notice) {
        MailFacts facts = notice.facts();
        List<String> lines = new ArrayList<>();
        lines.add(capitalised(actionAndDay(facts)));
        if (facts.daysOverdue() != null) lines.add(texts.say("line.overdue", facts.daysOverdue()));
        String owner = ownerAndAgency(facts);
        if (!owner.isEmpty())
            lines.add(texts.say(notice.kind() == MailKind.CAME_TO_NOBODY ? "line.meant-for" : "line.owner", owner));
        if (facts.lastContact() != null) lines.add(texts.say("line.contact", texts.day(facts.lastContact())));
        if (facts.nextTold() != null) lines.add(texts.say("line.next", facts.nextTold()));
        return new Item(title(facts), List.copyOf(lines));
    }

    private static String ownerAndAgency(MailFacts facts) {
        return String.join(
                ", ",
                Stream.of(facts.owner(), facts.agency())
                        .filter(SectionWriter::given)
                        .toList());
    }

    private static boolean given(@Nullable String text) {
        return text != null;
    }

    private static String capitalised(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK)
                + text.substring(text.offsetByCodePoints(0, 1));
    }
}

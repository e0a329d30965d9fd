package org.followthrough.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.notification.internal.SampleNotices.DUE;
import static org.followthrough.notification.internal.SampleNotices.escalation;
import static org.followthrough.notification.internal.SampleNotices.executive;
import static org.followthrough.notification.internal.SampleNotices.overdue;
import static org.followthrough.notification.internal.SampleNotices.reminder;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.Figures;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;
import org.followthrough.notification.internal.NewMail.Printed;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What each mail says. With -Dprint.mails=true they are printed, to be read as their readers would. */
class LettersTest {

    private static final MailSettings SETTINGS = new Binder(new MapConfigurationPropertySource(Map.of(
                    "followthrough.mail.from", "followthrough@northvale.example",
                    "followthrough.mail.from-name", "Northvale Safeguarding Partnership")))
            .bind("followthrough.mail", MailSettings.class)
            .get();

    private static final List<Figures> NUMBERS = List.of(new Figures("Northvale Health Trust", 14, 6, 2));

    private final MailTexts texts = new MailTexts();
    private final LetterWriter writer = new LetterWriter(
            texts,
            new SectionWriter(texts),
            reader -> NUMBERS,
            new Letterhead(SETTINGS, "https://followthrough.northvale.example/"));
    private final Printer printer = new Printer();
    private final PersonId reader = PersonId.next();
    private final Person priya = new Person(reader, "Priya Shah", "priya.shah@example.org", null, true);
    private final UUID subject = UUID.randomUUID();

    @Test
    void a_reminder_says_what_is_due_when_and_what_to_do() {
        Letter letter = letter(reminder(subject, reader));
        assertThat(letter.subjectLine()).isEqualTo("GS-14 information-sharing training: evidence due 31 March 2026");
        assertThat(text(letter)).isEqualTo("""
                Dear Priya Shah,

                The evidence for this action is due soon.

                  GS-14 information-sharing training
                  - Evidence due 31 March 2026

                Please send the evidence by that day. If you need a later date, ask for one before it passes: reply to this mail and say why.

                Sign in here:
                https://followthrough.northvale.example/actions/0190f3a2-14

                You get this because you lead this work.

                If anything here is unclear or wrong, reply to this mail: a person reads it.

                Northvale Safeguarding Partnership
                """);
    }

    @Test
    void an_overdue_owner_reads_since_when_and_who_is_told_next() {
        Letter letter = letter(overdue(subject, reader));
        assertThat(letter.subjectLine())
                .isEqualTo("GS-14 information-sharing training: evidence not yet received, due 31 March 2026");
        assertThat(text(letter))
                .contains("We have not yet received the evidence for this action.")
                .contains("  - 1 day past that date\n")
                .contains("If we have still not received it, we tell your agency's executive on 30 April 2026")
                .doesNotContain("failed");
    }

    @Test
    void several_reminders_are_one_letter_with_one_link_to_the_readers_list() {
        Letter letter = letter(
                reminder(subject, reader, "GS-10", DUE.plusDays(2)),
                reminder(UUID.randomUUID(), reader, "GS-9", DUE),
                reminder(UUID.randomUUID(), reader, "GS-8", DUE.plusDays(1)));
        assertThat(letter.subjectLine()).isEqualTo("GS-9: evidence due 31 March 2026, and 2 more");
        assertThat(letter.link()).isEqualTo("https://followthrough.northvale.example/tasks");
        assertThat(letter.sections()).hasSize(1);
        assertThat(letter.sections().get(0).items())
                .extracting(Letter.Item::title)
                .containsExactly("GS-9", "GS-8", "GS-10");
        assertThat(text(letter)).contains("The evidence for these actions is due soon.");
    }

    @Test
    void what_a_person_gets_in_several_roles_is_one_letter_in_sections_most_urgent_first() {
        Letter letter = letter(
                reminder(subject, reader, "GS-10", DUE.plusDays(2)),
                escalation(UUID.randomUUID(), reader, "GS-3", DUE.minusDays(14), 14),
                overdue(UUID.randomUUID(), reader));
        assertThat(letter.sections())
                .extracting(Letter.Section::heading)
                .containsExactly("Not yet received", "Due soon", "Overdue with others");
        assertThat(letter.why())
                .containsExactly(
                        "You get this because you lead this work.",
                        "You get this because you chair the group that this work belongs to.");
    }

    @Test
    void an_executive_reads_the_agencys_numbers_the_worst_five_and_the_decision_needed() {
        NewNotice[] seven = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> executive(UUID.randomUUID(), reader, "GS-" + i, DUE.minusDays(i), 30 + i))
                .toArray(NewNotice[]::new);
        Letter letter = letter(seven);
        assertThat(letter.sections().get(0).items())
                .extracting(Letter.Item::title)
                .containsExactly("GS-7", "GS-6", "GS-5", "GS-4", "GS-3");
        assertThat(text(letter))
                .contains("Northvale Health Trust: 14 live actions, 6 overdue, 2 waiting for sign-off.")
                .contains("https://followthrough.northvale.example/plans\n")
                .contains("2 more are listed after you sign in.")
                .contains("Decision needed: who is to finish each of these, and by when.")
                .contains("  - Lead: Named nurse, Northvale Health Trust\n")
                .contains("  - Lead last written to: 1 April 2026\n");
    }

    @Test
    void a_return_says_until_when_and_never_why() {
        Letter letter = letter(SampleNotices.of(
                MailKind.RETURNED,
                subject,
                reader,
                "returned-2",
                MailFacts.about("GS-14", "more asked for by", "/actions/1")
                        .due(DUE)
                        .readAs(Capacity.LEAD)));
        assertThat(letter.subjectLine()).isEqualTo("GS-14: more asked for by 31 March 2026");
        assertThat(text(letter)).contains("on the action's page after you sign in");
    }

    @Test
    void the_report_is_announced_with_its_quarter_and_three_numbers() {
        Letter letter = letter(SampleNotices.of(
                MailKind.REPORT_READY,
                subject,
                reader,
                "released",
                MailFacts.about("Report Q1 2026-27", "ready to read", "/reports/1")
                        .counting(new Figures("Q1 2026-27", 1, 0, 3))
                        .readAs(Capacity.PARTNERSHIP_EXECUTIVE)));
        assertThat(letter.subjectLine()).isEqualTo("Report Q1 2026-27: ready to read");
        assertThat(text(letter)).contains("Q1 2026-27: 1 live action, 0 overdue, 3 waiting for sign-off.");
        assertThat(letter.link()).isEqualTo("https://followthrough.northvale.example/reports/1");
    }

    @Test
    void without_an_address_of_its_own_an_installation_writes_from_where_its_pages_are() {
        MailSettings none = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("followthrough.mail", MailSettings.class);
        Letterhead letterhead = new Letterhead(none, "https://followthrough.northvale.example:8443/");
        assertThat(letterhead.from()).isEqualTo("followthrough@followthrough.northvale.example");
        assertThat(letterhead.answersTo()).isEqualTo(letterhead.from());
        assertThat(letterhead.domain()).isEqualTo("followthrough.northvale.example");
        assertThat(letterhead.baseUrl()).isEqualTo("https://followthrough.northvale.example:8443");
    }

    @Test
    void every_kind_has_its_words_for_one_and_for_many_in_every_capacity() {
        for (MailKind kind : MailKind.values())
            for (Capacity capacity : Capacity.values()) {
                MailFacts facts = SampleNotices.training().readAs(capacity);
                NewNotice one = SampleNotices.of(kind, subject, reader, "a", facts);
                NewNotice two = SampleNotices.of(kind, UUID.randomUUID(), reader, "a", facts);
                NewNotice other = reminder(UUID.randomUUID(), reader);
                NewNotice third = overdue(UUID.randomUUID(), reader);
                for (String text : List.of(text(letter(one)), text(letter(one, two)), text(letter(one, other, third))))
                    assertThat(text).as("%s to %s", kind, capacity).doesNotContain("{", "''", "null", "choice");
            }
    }

    @Test
    void both_forms_say_the_same() {
        Letter letter =
                letter(overdue(subject, reader), executive(UUID.randomUUID(), reader, "GS-2", DUE.minusDays(30), 30));
        Printed printed = printer.print(letter);
        String fromHtml = Jsoup.parse(printed.html()).body().text();
        String fromText =
                printed.plainText().replaceAll("\\s+", " ").replace("- ", "").strip();
        assertThat(fromHtml).isEqualToIgnoringCase(fromText);
        assertThat(Jsoup.parse(printed.html()).select("img, script, link, style"))
                .isEmpty();
        assertThat(Jsoup.parse(printed.html()).select("a")).hasSize(1);
    }

    @Test
    void what_looks_like_markup_or_an_expression_stays_text() {
        MailFacts facts = MailFacts.about("GS-1", "evidence due", "/actions/1")
                .labelled("<b>${7*7}</b> [[${7*7}]] {0} & #{x}")
                .owedBy("T(java.lang.Runtime) it''s __${1+1}__", null);
        Printed printed =
                printer.print(letter(SampleNotices.of(MailKind.ESCALATION_CHAIR, subject, reader, "after-14", facts)));
        assertThat(printed.plainText())
                .contains("GS-1 <b>${7*7}</b> [[${7*7}]] {0} & #{x}")
                .contains("T(java.lang.Runtime) it''s __${1+1}__");
        assertThat(Jsoup.parse(printed.html()).select("b")).isEmpty();
        assertThat(Jsoup.parse(printed.html()).text()).contains("<b>${7*7}</b> [[${7*7}]] {0} & #{x}");
    }

    private Letter letter(NewNotice... notices) {
        return writer.write(
                priya, Arrays.stream(notices).map(LettersTest::waiting).toList());
    }

    private String text(Letter letter) {
        return printer.print(letter).plainText();
    }

    private static Notice waiting(NewNotice fresh) {
        return new Notice(
                UUID.randomUUID(),
                fresh.subject(),
                fresh.rung(),
                fresh.dateVersion(),
                fresh.reader(),
                fresh.kind(),
                fresh.facts(),
                Instant.parse("2026-03-17T08:00:00Z"));
    }
}

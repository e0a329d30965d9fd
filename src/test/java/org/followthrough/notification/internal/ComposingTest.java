package org.followthrough.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.notification.internal.SampleNotices.DUE;
import static org.followthrough.notification.internal.SampleNotices.escalation;
import static org.followthrough.notification.internal.SampleNotices.overdue;
import static org.followthrough.notification.internal.SampleNotices.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.LoggedMail;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.MailState;
import org.followthrough.notification.NewNotice;
import org.followthrough.testing.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposingTest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final Duration QUIET = Duration.ofMinutes(5);

    private final UUID subject = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void all_that_a_morning_brings_one_person_in_two_roles_is_one_mail(TestDatabases.Vendor vendor) {
        try (PostRoom room = new PostRoom(vendor, "2026-03-17T08:00:00Z")) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            room.write(reminder(subject, reader, "GS-1", DUE), overdue(UUID.randomUUID(), reader));
            room.clock.advance(Duration.ofMinutes(2));
            room.write(escalation(UUID.randomUUID(), reader, "GS-3", DUE, 14));
            room.compose();
            assertThat(mails(room)).isEmpty();
            assertThat(room.log().nextDeparture()).contains(Instant.parse("2026-03-17T08:07:00Z"));
            room.clock.advance(QUIET);
            room.compose();
            room.compose();
            assertThat(mails(room))
                    .extracting(LoggedMail::subjectLine)
                    .containsExactly(
                            "GS-14 information-sharing training: evidence not yet received, due 31 March 2026, and 2 more");
            assertThat(room.log().noticesWaiting()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_bundle_gets_after_todays_mail_waits_for_the_next_working_morning(TestDatabases.Vendor vendor) {
        try (PostRoom room = new PostRoom(vendor, "2026-03-20T09:00:00Z")) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            room.write(assignment(reader, "GS-1"), assignment(reader, "GS-2"));
            room.clock.advance(QUIET);
            room.compose();
            room.write(assignment(reader, "GS-3"), assignment(reader, "GS-4"));
            room.clock.advance(Duration.ofHours(4));
            room.tick();
            assertThat(room.received()).hasSize(1);
            assertThat(room.log().nextDeparture()).contains(Instant.parse("2026-03-23T08:00:00Z"));
            room.clock.set(LocalDate.of(2026, 3, 23), EIGHT);
            room.compose();
            assertThat(room.log().to(reader))
                    .extracting(LoggedMail::subjectLine)
                    .containsExactly("GS-3: new action, and 1 more", "GS-1: new action, and 1 more");
        }
    }

    @Test
    void what_is_told_at_once_leaves_alone_and_without_waiting() {
        try (PostRoom room = new PostRoom(TestDatabases.Vendor.H2, "2026-03-17T11:00:00Z")) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            room.write(returned(subject, reader, "returned-2"), returned(UUID.randomUUID(), reader, "returned-2"));
            room.compose();
            assertThat(mails(room)).hasSize(2);
            room.write(returned(subject, reader, "returned-3"));
            room.compose();
            assertThat(mails(room)).hasSize(3);
        }
    }

    @Test
    void outside_office_hours_everything_waits_for_the_next_working_day() {
        try (PostRoom room = new PostRoom(TestDatabases.Vendor.H2, "2026-04-02T17:00:00Z")) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            room.write(returned(subject, reader, "returned-2"), reminder(subject, reader));
            for (LocalDate day = LocalDate.of(2026, 4, 3); day.getDayOfMonth() < 7; day = day.plusDays(1)) {
                room.clock.set(day, LocalTime.NOON);
                room.compose();
            }
            room.clock.set(LocalDate.of(2026, 4, 7), EIGHT.minusSeconds(1));
            room.compose();
            assertThat(mails(room)).isEmpty();
            assertThat(room.log().nextDeparture()).contains(Instant.parse("2026-04-07T07:00:00Z"));
            room.clock.set(LocalDate.of(2026, 4, 7), EIGHT);
            room.compose();
            assertThat(mails(room)).hasSize(2);
        }
    }

    @Test
    void a_mail_is_made_at_eight_on_both_sides_of_the_clock_change() {
        try (PostRoom room = new PostRoom(TestDatabases.Vendor.H2, "2026-03-27T07:59:59Z")) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            room.write(returned(subject, reader, "returned-2"));
            room.compose();
            assertThat(mails(room)).isEmpty();
            room.clock.advance(Duration.ofSeconds(1));
            room.compose();
            room.write(returned(subject, reader, "returned-3"));
            room.clock.set(Instant.parse("2026-03-30T06:59:59Z"));
            room.compose();
            assertThat(mails(room)).hasSize(1);
            room.clock.set(Instant.parse("2026-03-30T07:00:00Z"));
            room.compose();
            assertThat(mails(room)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_leaver_or_one_without_an_address_was_to_be_told_comes_to_the_business_managers(
            TestDatabases.Vendor vendor) {
        try (PostRoom room = new PostRoom(vendor, "2026-03-17T09:00:00Z")) {
            PersonId manager = room.people.manager("Ada Okoro", "ada.okoro@example.org");
            PersonId leaver = room.people.someone("Lee Voss", "lee.voss@example.org");
            PersonId unreachable = room.people.someone("Kim Hart", "");
            room.people.leaves(leaver);
            room.write(overdue(subject, leaver), reminder(subject, unreachable));
            room.compose();
            room.clock.advance(QUIET);
            room.compose();
            assertThat(mails(room))
                    .extracting(LoggedMail::reader, LoggedMail::subjectLine)
                    .containsExactly(
                            tuple(
                                    manager,
                                    "GS-14 information-sharing training: evidence not yet received, due 31 March 2026, and 1 more"));
            room.send();
            assertThat(SendingTest.plainText(room.received().get(0)))
                    .contains("Meant for: Lee Voss", "Meant for: Kim Hart");
        }
    }

    @Test
    void where_no_business_manager_can_be_written_to_notices_wait_for_one() {
        try (PostRoom room = new PostRoom(TestDatabases.Vendor.H2, "2026-03-17T09:00:00Z")) {
            PersonId leaver = room.people.someone("Lee Voss", "lee.voss@example.org");
            room.people.leaves(leaver);
            room.write(reminder(subject, leaver));
            room.compose();
            assertThat(room.log().noticesWaiting()).isEqualTo(1);
            room.people.manager("Ada Okoro", "ada.okoro@example.org");
            room.compose();
            room.clock.advance(QUIET);
            room.compose();
            assertThat(mails(room)).extracting(LoggedMail::recipientName).containsExactly("Ada Okoro");
        }
    }

    @Test
    void an_unreachable_business_manager_does_not_send_notices_in_a_circle() {
        try (PostRoom room = new PostRoom(TestDatabases.Vendor.H2, "2026-03-17T09:00:00Z")) {
            PersonId gone = room.people.manager("Ada Okoro", "not an address");
            PersonId other = room.people.manager("Ben Lowe", "ben.lowe@example.org");
            room.write(overdue(subject, gone));
            for (int i = 0; i < 4; i++) {
                room.compose();
                room.clock.advance(QUIET);
            }
            assertThat(mails(room)).extracting(LoggedMail::reader).containsExactly(other);
            assertThat(room.log().noticesWaiting()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_another_node_made_a_mail_of_is_not_mailed_again(TestDatabases.Vendor vendor) {
        try (PostRoom room = new PostRoom(vendor, "2026-03-17T09:00:00Z")) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            room.write(reminder(subject, reader), overdue(UUID.randomUUID(), reader));
            List<Notice> seenByBoth = room.part(NoticeRows.class).waitingFor(reader);
            MailMaker maker = room.part(MailMaker.class);
            maker.make(room.people.person(reader).orElseThrow(), seenByBoth.subList(0, 1), room.clock.instant());
            maker.make(room.people.person(reader).orElseThrow(), seenByBoth, room.clock.instant());
            assertThat(mails(room)).hasSize(1);
            assertThat(room.log().noticesWaiting()).isEqualTo(1);
        }
    }

    @Test
    void an_installation_may_wait_for_quiet_not_at_all() {
        try (PostRoom room = new PostRoom("2026-03-17T09:00:00Z", Map.of("followthrough.mail.quiet", "0s"))) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            room.write(reminder(subject, reader));
            room.compose();
            assertThat(mails(room)).hasSize(1);
        }
    }

    @Test
    void the_largest_morning_still_fits_a_mail() {
        try (PostRoom room = new PostRoom(TestDatabases.Vendor.H2, "2026-03-17T09:00:00Z")) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            NewNotice[] many = new NewNotice[400];
            for (int i = 0; i < many.length; i++) many[i] = longWinded(reader, MailKind.values()[i % 5]);
            room.write(many);
            room.clock.advance(QUIET);
            room.compose();
            assertThat(mails(room)).hasSize(1);
        }
    }

    private static NewNotice longWinded(PersonId reader, MailKind kind) {
        String quotes = "\"&<>".repeat(14);
        MailFacts facts = MailFacts.about("R".repeat(40), quotes, "/actions/1")
                .labelled(quotes)
                .overdue(DUE, DUE.plusDays(400))
                .owedBy(quotes.repeat(5), quotes.repeat(3))
                .lastWrittenTo(DUE)
                .thenTold(quotes.repeat(5));
        return SampleNotices.of(kind, UUID.randomUUID(), reader, "r".repeat(60), facts);
    }

    private static NewNotice assignment(PersonId reader, String reference) {
        MailFacts facts = MailFacts.about(reference, "new action", "/actions/" + reference)
                .readAs(Capacity.LEAD);
        return SampleNotices.of(MailKind.ASSIGNMENT, UUID.randomUUID(), reader, "assigned", facts);
    }

    private static NewNotice returned(UUID subject, PersonId reader, String rung) {
        MailFacts facts = MailFacts.about("GS-14", "more asked for by", "/actions/1")
                .due(DUE)
                .readAs(Capacity.LEAD);
        return SampleNotices.of(MailKind.RETURNED, subject, reader, rung, facts);
    }

    private static List<LoggedMail> mails(PostRoom room) {
        return room.log().in(MailState.PENDING, 100);
    }
}

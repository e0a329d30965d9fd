package org.followthrough.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.notification.internal.SampleNotices.DUE;
import static org.followthrough.notification.internal.SampleNotices.returned;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.LoggedMail;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.MailState;
import org.followthrough.notification.NewNotice;
import org.followthrough.testing.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SendingTest {

    private static final String A_TUESDAY = "2026-03-17T09:00:00Z";
    private static final Map<String, Object> NO_QUIET = Map.of("followthrough.mail.quiet", "0s");

    private final UUID subject = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void a_mail_arrives_once_and_is_recorded_as_sent(TestDatabases.Vendor vendor) {
        try (PostRoom room = new PostRoom(vendor, A_TUESDAY)) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            room.write(returned(subject, reader));
            room.tick();
            room.tick();
            room.clock.advanceDays(1);
            room.tick();
            assertThat(room.received()).hasSize(1);
            LoggedMail logged = room.log().about(subject).get(0);
            assertThat(logged.state()).isEqualTo(MailState.SENT);
            assertThat(logged.sentAt()).isEqualTo(Instant.parse(A_TUESDAY));
            assertThat(logged.attempts()).isEqualTo(1);
            assertThat(room.log().to(reader)).containsExactly(logged);
            assertThat(room.log().nextDeparture()).isEmpty();
        }
    }

    @Test
    void its_headers_are_those_of_a_letter_that_a_machine_wrote_and_a_person_answers() throws Exception {
        try (PostRoom room = new PostRoom(TestDatabases.Vendor.H2, A_TUESDAY)) {
            PersonId reader = room.people.someone("Siân Hughes", "sian.hughes@example.org");
            room.write(returned(subject, reader));
            room.tick();
            MimeMessage mail = room.received().get(0);
            assertThat(mail.getSubject()).isEqualTo("GS-14: more asked for by 31 March 2026");
            assertThat(mail.getFrom()[0])
                    .hasToString("Northvale Safeguarding Partnership <followthrough@northvale.example>");
            assertThat(mail.getReplyTo()[0])
                    .hasToString("Northvale Safeguarding Partnership <business.unit@northvale.example>");
            assertThat(((InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0]).getPersonal())
                    .isEqualTo("Siân Hughes");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getMessageID())
                    .isEqualTo("<" + room.log().about(subject).get(0).id() + "@northvale.example>");
            assertThat(mail.getHeader("References")).containsExactly("<thread-" + subject + "@northvale.example>");
            assertThat(mail.getHeader("In-Reply-To")).containsExactly("<thread-" + subject + "@northvale.example>");
            assertThat(mail.getHeader("List-Unsubscribe")).isNull();
            assertThat(mail.getSentDate().toInstant()).isEqualTo(Instant.parse(A_TUESDAY));
            assertThat(mail.getContentType()).startsWith("multipart/alternative");
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
            assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
            assertThat(plainText(mail)).startsWith("Dear Siân Hughes,");
        }
    }

    @Test
    void a_mail_about_several_subjects_belongs_to_no_thread_and_a_monthly_one_can_be_left() throws Exception {
        try (PostRoom room = new PostRoom(A_TUESDAY, NO_QUIET)) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            room.write(monthly(reader, "GS-1", UUID.randomUUID()), monthly(reader, "GS-2", UUID.randomUUID()));
            room.tick();
            MimeMessage mail = room.received().get(0);
            assertThat(mail.getHeader("References")).isNull();
            assertThat(mail.getHeader("List-Unsubscribe"))
                    .containsExactly("<mailto:business.unit@northvale.example?subject=unsubscribe>");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_comes_back_gets_what_waited_each_once_under_its_own_id(TestDatabases.Vendor vendor)
            throws Exception {
        try (PostRoom room = new PostRoom(vendor, A_TUESDAY)) {
            NewNotice[] twenty = someNotices(room, 20);
            room.serverStops();
            room.write(twenty);
            for (int minute = 0; minute < 90; minute++) {
                room.tick();
                room.clock.advance(Duration.ofMinutes(1));
            }
            assertThat(room.log().count(MailState.PENDING)).isEqualTo(20);
            assertThat(room.log().in(MailState.PENDING, 1).get(0).error()).contains("ConnectException");
            room.serverStarts();
            for (int minute = 0; minute < 61; minute++) {
                room.tick();
                room.clock.advance(Duration.ofMinutes(1));
            }
            assertThat(room.log().count(MailState.SENT)).isEqualTo(20);
            Set<String> ids = new HashSet<>();
            for (MimeMessage mail : room.received()) ids.add(mail.getMessageID());
            assertThat(room.received()).hasSize(20);
            assertThat(ids).hasSize(20);
        }
    }

    @Test
    void one_mail_is_tried_again_after_1_5_15_and_60_minutes_and_then_each_hour_until_a_day_is_over() {
        try (PostRoom room = new PostRoom(TestDatabases.Vendor.H2, A_TUESDAY)) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@refused.example");
            room.serverRefusesSome();
            room.write(returned(subject, reader));
            room.tick();
            for (int wait : List.of(1, 5, 15, 60, 60)) {
                LoggedMail tried = room.log().about(subject).get(0);
                assertThat(tried.nextAttemptAt()).isEqualTo(room.clock.instant().plus(Duration.ofMinutes(wait)));
                room.clock.advance(Duration.ofMinutes(wait).minusSeconds(1));
                room.tick();
                assertThat(room.log().about(subject).get(0).attempts()).isEqualTo(tried.attempts());
                room.clock.advance(Duration.ofSeconds(1));
                room.tick();
                assertThat(room.log().about(subject).get(0).attempts()).isEqualTo(tried.attempts() + 1);
            }
            room.clock.set(Instant.parse(A_TUESDAY).plus(Duration.ofHours(24)).minusSeconds(1));
            room.tick();
            assertThat(room.log().count(MailState.PENDING)).isEqualTo(1);
            room.clock.advance(Duration.ofHours(1));
            room.tick();
            LoggedMail dead = room.log().in(MailState.DEAD, 10).get(0);
            assertThat(dead.error()).isNotBlank();
            assertThat(dead.recipient()).isEqualTo("priya.shah@refused.example");
            assertThat(room.received()).isEmpty();
        }
    }

    @Test
    void a_mail_that_is_refused_does_not_keep_the_others() {
        try (PostRoom room = new PostRoom(TestDatabases.Vendor.H2, A_TUESDAY)) {
            PersonId refused = room.people.someone("Kim Hart", "kim.hart@refused.example");
            PersonId taken = room.people.someone("Priya Shah", "priya.shah@example.org");
            room.serverRefusesSome();
            room.write(returned(subject, refused));
            room.tick();
            room.clock.advance(Duration.ofMinutes(1));
            room.write(returned(UUID.randomUUID(), taken));
            room.tick();
            assertThat(room.log().to(refused).get(0).state()).isEqualTo(MailState.PENDING);
            assertThat(room.log().to(taken).get(0).state()).isEqualTo(MailState.SENT);
        }
    }

    @Test
    void over_a_weekend_nothing_is_tried_and_on_monday_it_arrives() {
        try (PostRoom room = new PostRoom(TestDatabases.Vendor.H2, "2026-03-20T17:30:00Z")) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            room.serverStops();
            room.write(returned(subject, reader));
            room.tick();
            room.serverStarts();
            room.clock.set(LocalDate.of(2026, 3, 21), LocalTime.NOON);
            room.tick();
            assertThat(room.received()).isEmpty();
            assertThat(room.log().nextDeparture()).contains(Instant.parse("2026-03-23T08:00:00Z"));
            room.clock.set(LocalDate.of(2026, 3, 23), LocalTime.of(8, 0));
            room.tick();
            assertThat(room.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nodes_that_send_together_send_each_mail_once(TestDatabases.Vendor vendor) {
        try (PostRoom room = new PostRoom(vendor, A_TUESDAY)) {
            room.write(someNotices(room, 120));
            room.compose();
            CompletableFuture<?>[] nodes = IntStream.range(0, 4)
                    .mapToObj(node -> CompletableFuture.runAsync(room::send))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(nodes).join();
            assertThat(room.received()).hasSize(120);
            assertThat(room.log().count(MailState.SENT)).isEqualTo(120);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_dead_node_had_claimed_is_sent_by_another_once_the_claim_is_over(TestDatabases.Vendor vendor) {
        try (PostRoom room = new PostRoom(vendor, A_TUESDAY)) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            room.write(returned(subject, reader));
            room.compose();
            Mails mails = room.part(Mails.class);
            Instant now = room.clock.instant();
            UUID id = mails.due(now, 1).get(0);
            assertThat(mails.claim(id, now, now.plus(Duration.ofMinutes(5)))).isPresent();
            assertThat(mails.claim(id, now, now.plus(Duration.ofMinutes(5)))).isEmpty();
            room.send();
            assertThat(room.received()).isEmpty();
            room.clock.advance(Duration.ofMinutes(5));
            room.send();
            assertThat(room.received()).hasSize(1);
        }
    }

    private static NewNotice[] someNotices(PostRoom room, int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        returned(UUID.randomUUID(), room.people.someone("Reader " + i, "reader" + i + "@example.org")))
                .toArray(NewNotice[]::new);
    }

    private static NewNotice monthly(PersonId reader, String reference, UUID subject) {
        MailFacts facts =
                MailFacts.about(reference, "still open, due", "/actions/1").due(DUE);
        return SampleNotices.of(MailKind.MONTHLY_DIGEST, subject, reader, "digest-1", facts);
    }

    static String plainText(MimeMessage mail) {
        try {
            BodyPart plain = ((MimeMultipart) mail.getContent()).getBodyPart(0);
            return plain.getContent().toString().replace("\r\n", "\n");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

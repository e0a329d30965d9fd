package org.followthrough.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.notification.internal.SampleNotices.overdue;
import static org.followthrough.notification.internal.SampleNotices.reminder;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;
import org.followthrough.testing.TestDatabases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

class NoticeBookTest {

    private static final String A_TUESDAY = "2026-03-17T09:00:00Z";

    private final UUID subject = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void a_notice_is_written_once_and_the_transaction_goes_on(TestDatabases.Vendor vendor) {
        try (PostRoom room = new PostRoom(vendor, A_TUESDAY)) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            room.write(reminder(subject, reader));
            room.inTransaction(() -> {
                room.notices().write(List.of(reminder(subject, reader), overdue(subject, reader)));
                room.notices().write(List.of(reminder(UUID.randomUUID(), reader)));
            });
            assertThat(room.log().noticesWaiting()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_version_of_the_date_or_another_reader_is_another_notice(TestDatabases.Vendor vendor) {
        try (PostRoom room = new PostRoom(vendor, A_TUESDAY)) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            PersonId other = room.people.someone("Tom Reed", "tom.reed@example.org");
            var facts = SampleNotices.training();
            room.write(
                    new NewNotice(subject, "before-14", 1, reader, MailKind.REMINDER, facts),
                    new NewNotice(subject, "before-14", 2, reader, MailKind.REMINDER, facts),
                    new NewNotice(subject, "before-14", 2, other, MailKind.REMINDER, facts));
            assertThat(room.log().noticesWaiting()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_two_for_one_reader_the_first_is_kept(TestDatabases.Vendor vendor) {
        try (PostRoom room = new PostRoom(vendor, A_TUESDAY)) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            var facts = SampleNotices.training();
            room.write(
                    SampleNotices.of(MailKind.OVERDUE, subject, reader, "after-1", facts),
                    SampleNotices.of(MailKind.ESCALATION_CHAIR, subject, reader, "after-1", facts));
            assertThat(room.part(NoticeRows.class).waitingFor(reader))
                    .extracting(Notice::kind)
                    .containsExactly(MailKind.OVERDUE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_business_transaction_that_fails_takes_its_notices_with_it(TestDatabases.Vendor vendor) {
        try (PostRoom room = new PostRoom(vendor, A_TUESDAY)) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            assertThatThrownBy(() -> room.inTransaction(() -> {
                        room.notices().write(List.of(reminder(subject, reader)));
                        throw new IllegalStateException("the business failed");
                    }))
                    .hasMessage("the business failed");
            assertThat(room.log().noticesWaiting()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_transactions_writing_the_same_notice_both_succeed(TestDatabases.Vendor vendor) throws Exception {
        try (PostRoom room = new PostRoom(vendor, A_TUESDAY)) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            UUID others = UUID.randomUUID();
            CountDownLatch written = new CountDownLatch(1);
            CountDownLatch mayCommit = new CountDownLatch(1);
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> room.inTransaction(() -> {
                room.notices().write(List.of(reminder(subject, reader)));
                written.countDown();
                await(mayCommit);
            }));
            await(written);
            CompletableFuture<Void> second = CompletableFuture.runAsync(
                    () -> room.write(reminder(subject, reader), overdue(subject, reader), reminder(others, reader)));
            awaitBlocked(room, vendor, second);
            mayCommit.countDown();
            CompletableFuture.allOf(first, second).get(20, TimeUnit.SECONDS);
            assertThat(room.part(NoticeRows.class).waitingFor(reader))
                    .extracting(Notice::subject)
                    .containsExactlyInAnyOrder(subject, subject, others);
        }
    }

    @ParameterizedTest
    @EnumSource
    void outside_a_transaction_nothing_is_written(TestDatabases.Vendor vendor) {
        try (PostRoom room = new PostRoom(vendor, A_TUESDAY)) {
            PersonId reader = room.people.someone("Priya Shah", "priya.shah@example.org");
            assertThatThrownBy(() -> room.notices().write(List.of(reminder(subject, reader))))
                    .isInstanceOf(IllegalTransactionStateException.class);
            assertThat(room.log().noticesWaiting()).isZero();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until the database says that a transaction waits for another, or {@code done} is over because none had to. */
    private static void awaitBlocked(PostRoom room, TestDatabases.Vendor vendor, CompletableFuture<Void> done) {
        String blocked = vendor == TestDatabases.Vendor.H2 ? """
                  select count(*) from information_schema.sessions where executing_statement like 'merge into notice%'
                      and executing_statement_start < dateadd('MILLISECOND', -100, current_timestamp)
                  """ : "select count(*) from pg_locks where not granted";
        JdbcClient jdbc = JdbcClient.create(room.database);
        while (!done.isDone() && jdbc.sql(blocked).query(Integer.class).single() == 0) Thread.onSpinWait();
    }
}

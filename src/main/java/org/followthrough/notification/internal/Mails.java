package org.followthrough.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.MailKind.Bundle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails on their way. Each change is one statement, and so a transaction of its own unless the caller has one. */
@Repository
class Mails {

    private final JdbcClient jdbc;
    private final String domain;

    Mails(JdbcClient jdbc, Letterhead letterhead) {
        this.jdbc = jdbc;
        this.domain = letterhead.domain();
    }

    void add(NewMail mail) {
        jdbc.sql("""
                        insert into mail (id, reader_id, bundle, recipient, recipient_name, subject_line, plain_text,
                            html, message_id, thread_id, unsubscribable, composed_at, state, attempts, next_attempt_at, copy_of)
                        values (:id, :reader, :bundle, :recipient, :name, :subject, :text, :html, :message, :thread,
                            :unsubscribable, :at, 'PENDING', 0, :at, :copyOf)
                        """)
                .param("id", mail.id())
                .param("reader", mail.reader().id().value())
                .param("bundle", mail.bundle().name())
                .param("recipient", mail.reader().email())
                .param("name", mail.reader().fullName())
                .param("subject", mail.letter().subjectLine())
                .param("text", mail.printed().plainText())
                .param("html", mail.printed().html())
                .param("message", "<" + mail.id() + "@" + domain + ">")
                .param("thread", mail.thread() == null ? null : "<thread-" + mail.thread() + "@" + domain + ">")
                .param("unsubscribable", mail.bundle() == Bundle.MONTHLY)
                .param("at", utc(mail.composedAt()))
                .param("copyOf", mail.copyOf() == null ? null : mail.copyOf().value(), Types.OTHER)
                .update();
    }

    /** Copies of others' mails are no reason to keep the reader waiting for their own. */
    boolean wasMadeSince(Instant since, PersonId reader, Bundle bundle) {
        return jdbc.sql("""
                                select count(*) from mail
                                where reader_id = :reader and bundle = :bundle and composed_at >= :since and copy_of is null
                                """)
                        .param("reader", reader.value())
                        .param("bundle", bundle.name())
                        .param("since", utc(since))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** When the newest mail about a subject to a reader was sent. */
    Optional<Instant> lastTo(PersonId reader, UUID subject) {
        return jdbc.sql("""
                        select max(sent_at) as newest from mail where reader_id = :reader
                            and id in (select mail_id from notice where subject_id = :subject and reader_id = :reader)
                        """)
                .param("reader", reader.value())
                .param("subject", subject)
                .query((row, n) -> Optional.ofNullable(row.getObject("newest", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** Ids of mails that may be tried now, those longest due first. */
    List<UUID> due(Instant now, int most) {
        return jdbc.sql("""
                        select id from mail where state = 'PENDING' and next_attempt_at <= :now
                            and (claimed_until is null or claimed_until <= :now)
                        order by next_attempt_at, composed_at, id fetch first :most rows only
                        """)
                .param("now", utc(now))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** When the next of the mails that wait is tried, or could have been. */
    Optional<Instant> nextAttempt() {
        return jdbc.sql("select min(next_attempt_at) as next from mail where state = 'PENDING'")
                .query((row, n) -> Optional.ofNullable(row.getObject("next", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** Takes a mail for this node until {@code until}; empty where another node has it, or has sent it. */
    Optional<MailToSend> claim(UUID id, Instant now, Instant until) {
        int claimed = jdbc.sql("""
                        update mail set claimed_until = :until where id = :id and state = 'PENDING'
                            and next_attempt_at <= :now and (claimed_until is null or claimed_until <= :now)
                        """)
                .param("id", id)
                .param("now", utc(now))
                .param("until", utc(until))
                .update();
        if (claimed == 0) return Optional.empty();
        return jdbc.sql("select * from mail where id = :id")
                .param("id", id)
                .query((row, n) -> toSend(row))
                .optional();
    }

    void sent(UUID id, Instant at) {
        jdbc.sql("""
                        update mail set state = 'SENT', sent_at = :at, claimed_until = null, last_error = null,
                            attempts = attempts + 1, first_attempt_at = coalesce(first_attempt_at, :at) where id = :id
                        """).param("id", id).param("at", utc(at)).update();
    }

    /** @param next when it is tried again; null where it is given up */
    void failed(UUID id, String error, Instant at, @Nullable Instant next) {
        jdbc.sql("""
                        update mail set state = :state, last_error = :error, claimed_until = null,
                            attempts = attempts + 1, first_attempt_at = coalesce(first_attempt_at, :at),
                            next_attempt_at = :next where id = :id
                        """)
                .param("id", id)
                .param("state", next == null ? "DEAD" : "PENDING")
                .param("error", error)
                .param("at", utc(at))
                .param("next", utc(next == null ? at : next))
                .update();
    }

    private static MailToSend toSend(ResultSet row) throws SQLException {
        OffsetDateTime firstAttempt = row.getObject("first_attempt_at", OffsetDateTime.class);
        return new MailToSend(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("recipient_name"),
                row.getString("subject_line"),
                row.getString("plain_text"),
                row.getString("html"),
                row.getString("message_id"),
                row.getString("thread_id"),
                row.getBoolean("unsubscribable"),
                row.getObject("composed_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                firstAttempt == null ? null : firstAttempt.toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

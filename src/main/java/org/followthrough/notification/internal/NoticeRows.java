package org.followthrough.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Notices that wait for their mail. */
@Repository
class NoticeRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.json = JsonMapper.shared();
    }

    List<PersonId> waitingReaders() {
        return jdbc.sql("select distinct reader_id from notice where state = 'WAITING' order by reader_id")
                .query((row, n) -> new PersonId(row.getObject("reader_id", UUID.class)))
                .list();
    }

    /** In the order in which they were written. */
    List<Notice> waitingFor(PersonId reader) {
        return jdbc.sql("""
                        select id, subject_id, rung, date_version, reader_id, mail_kind, facts, written_at
                        from notice where state = 'WAITING' and reader_id = :reader order by written_at, id
                        """)
                .param("reader", reader.value())
                .query((row, n) -> notice(row))
                .list();
    }

    /** What waits, by reader and kind, with the moment at which the newest was written. */
    List<Waiting> waiting() {
        return jdbc.sql("""
                        select reader_id, mail_kind, max(written_at) as newest from notice where state = 'WAITING'
                        group by reader_id, mail_kind
                        """)
                .query((row, n) -> new Waiting(
                        new PersonId(row.getObject("reader_id", UUID.class)),
                        MailKind.valueOf(row.getString("mail_kind")),
                        row.getObject("newest", OffsetDateTime.class).toInstant()))
                .list();
    }

    record Waiting(PersonId reader, MailKind kind, Instant newest) {}

    int countWaiting() {
        return jdbc.sql("select count(*) from notice where state = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    /** Those of these answers about which a notice of this rung was ever written, to whomever. */
    Set<AnswerId> subjectsOf(String rung, Collection<AnswerId> answers) {
        if (answers.isEmpty()) return Set.of();
        return new HashSet<>(
                jdbc.sql("select distinct subject_id from notice where rung = :rung and subject_id in (:subjects)")
                        .param("rung", rung)
                        .param("subjects", answers.stream().map(AnswerId::value).toList())
                        .query((row, n) -> new AnswerId(row.getObject("subject_id", UUID.class)))
                        .list());
    }

    /** @return how many of them still waited, and wait no longer */
    int mailed(Collection<UUID> notices, UUID mail) {
        return jdbc.sql("update notice set state = 'MAILED', mail_id = :mail where id in (:ids) and state = 'WAITING'")
                .param("mail", mail)
                .param("ids", notices)
                .update();
    }

    /** No mail is made of them: they went on to others. */
    void cameToNobody(Collection<UUID> notices) {
        settle(notices, "NOBODY");
    }

    /** No mail is made of them: what they say is no longer so. */
    void moot(Collection<UUID> notices) {
        settle(notices, "MOOT");
    }

    private void settle(Collection<UUID> notices, String state) {
        jdbc.sql("update notice set state = :state where id in (:ids) and state = 'WAITING'")
                .param("state", state)
                .param("ids", notices)
                .update();
    }

    private Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("rung"),
                row.getInt("date_version"),
                new PersonId(row.getObject("reader_id", UUID.class)),
                MailKind.valueOf(row.getString("mail_kind")),
                json.readValue(row.getString("facts"), MailFacts.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}

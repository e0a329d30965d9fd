package org.followthrough.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.notification.LoggedMail;
import org.followthrough.notification.MailLog;
import org.followthrough.notification.MailState;
import org.followthrough.shared.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class MailLogRows implements MailLog {

    private static final String SELECT = """
            select id, reader_id, recipient_name, recipient, subject_line, state, composed_at, attempts,
                next_attempt_at, sent_at, last_error from mail
            """;
    private static final String NEWEST_FIRST = " order by composed_at desc, id desc";

    private final JdbcClient jdbc;
    private final NoticeRows notices;
    private final Departures departures;
    private final Directory directory;
    private final Clock clock;

    MailLogRows(JdbcClient jdbc, NoticeRows notices, Departures departures, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.departures = departures;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public List<LoggedMail> about(UUID subject) {
        return jdbc.sql(SELECT + "where id in (select mail_id from notice where subject_id = :subject)" + NEWEST_FIRST)
                .param("subject", subject)
                .query((row, n) -> logged(row))
                .list();
    }

    @Override
    public List<LoggedMail> to(PersonId reader) {
        return jdbc.sql(SELECT + "where reader_id = :reader" + NEWEST_FIRST)
                .param("reader", reader.value())
                .query((row, n) -> logged(row))
                .list();
    }

    @Override
    public List<LoggedMail> in(MailState state, int most) {
        return jdbc.sql(SELECT + "where state = :state" + NEWEST_FIRST + " fetch first :most rows only")
                .param("state", state.name())
                .param("most", most)
                .query((row, n) -> logged(row))
                .list();
    }

    @Override
    public int count(MailState state) {
        return jdbc.sql("select count(*) from mail where state = :state")
                .param("state", state.name())
                .query(Integer.class)
                .single();
    }

    @Override
    public int noticesWaiting() {
        return notices.countWaiting();
    }

    @Override
    public Optional<Instant> nextDeparture() {
        return departures.next(clock.instant());
    }

    @Override
    @Transactional
    public Outcome retry(UUID mail, Viewer viewer) {
        if (!viewer.isBusinessManager() && !viewer.holds(Seat.ADMINISTRATOR)) throw new NotVisible();
        LoggedMail logged = jdbc.sql(SELECT + "where id = :id")
                .param("id", mail)
                .query((row, n) -> logged(row))
                .optional()
                .orElseThrow(NotVisible::new);
        if (logged.state() != MailState.DEAD) return Outcome.refused("This mail is not put aside any more.");
        return directory
                .person(logged.reader())
                .filter(person -> person.active() && Addresses.isUsable(person.email()))
                .map(person -> putBack(mail, person))
                .orElseGet(() -> Outcome.refused(logged.recipientName() + " has left, or has no usable mail address."));
    }

    private Outcome putBack(UUID mail, Person reader) {
        int changed = jdbc.sql("""
                        update mail set state = 'PENDING', attempts = 0, first_attempt_at = null,
                            next_attempt_at = :now, recipient = :recipient where id = :id and state = 'DEAD'
                        """)
                .param("id", mail)
                .param("recipient", reader.email())
                .param("now", utc(clock.instant()))
                .update();
        return changed == 1 ? Outcome.done() : Outcome.refused("This mail is not put aside any more.");
    }

    private static LoggedMail logged(ResultSet row) throws SQLException {
        OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
        return new LoggedMail(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("reader_id", UUID.class)),
                row.getString("recipient_name"),
                row.getString("recipient"),
                row.getString("subject_line"),
                MailState.valueOf(row.getString("state")),
                row.getObject("composed_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getString("last_error"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

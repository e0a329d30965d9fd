package org.followthrough.directory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.followthrough.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Slows guessing down: after five failures within a quarter of an hour, nobody signs in under that name from that
 * address until the first of them is a quarter of an hour old. Names that nobody has are treated alike. The address is
 * part of it so that a stranger cannot lock somebody out; in the database so that every node counts together.
 */
@Repository
class FailedSignIns {

    static final int ALLOWED = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    FailedSignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Tally of(String login, String address) {
        return jdbc.sql("""
                        select count(*) as failures, min(attempted_at) as first_at from sign_in_attempt
                        where login = ? and address = ? and attempted_at > ?
                        """)
                .params(login, address, moment(clock.instant().minus(WINDOW)))
                .query(FailedSignIns::read)
                .single();
    }

    void record(String login, String address) {
        Instant now = clock.instant();
        jdbc.sql("delete from sign_in_attempt where attempted_at <= ?")
                .param(moment(now.minus(WINDOW)))
                .update();
        jdbc.sql("insert into sign_in_attempt (id, login, address, attempted_at) values (?, ?, ?, ?)")
                .params(Ids.next(), login, address, moment(now))
                .update();
    }

    void forget(String login, String address) {
        jdbc.sql("delete from sign_in_attempt where login = ? and address = ?")
                .params(login, address)
                .update();
    }

    private static Tally read(ResultSet row, int number) throws SQLException {
        OffsetDateTime first = row.getObject("first_at", OffsetDateTime.class);
        return new Tally(row.getInt("failures"), Optional.ofNullable(first).map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    record Tally(int failures, Optional<Instant> first) {

        /** When the next try may be made; empty where it may be made now. */
        Optional<Instant> waitUntil() {
            return failures < ALLOWED ? Optional.empty() : first.map(moment -> moment.plus(WINDOW));
        }
    }
}

package org.followthrough.reporting.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.Quarter;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.ReportState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports. Each move names the state from which alone it goes, so that what is filed can never move again. */
@Repository
class ReportRows {

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where the quarter has a report already */
    void open(ReportId id, Quarter quarter, Timetable days, @Nullable PersonId by, Instant now) {
        jdbc.sql("""
                        insert into report (id, period, state, cut_off_on, paper_due_on, opened_at, opened_by)
                        values (:id, :period, 'OPEN', :cutOff, :papers, :now, :by)
                        """)
                .param("id", id.value())
                .param("period", quarter.name())
                .param("cutOff", days.cutOffOn())
                .param("papers", days.papersOn())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
    }

    boolean exists(Quarter quarter) {
        return jdbc.sql("select count(*) from report where period = ?")
                        .param(quarter.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<Report> all() {
        return jdbc.sql("select * from report order by period desc")
                .query(ReportRows::report)
                .list();
    }

    Optional<Report> find(ReportId id) {
        return jdbc.sql("select * from report where id = ?")
                .param(id.value())
                .query(ReportRows::report)
                .optional();
    }

    /** The newest report that the executive has, before {@code quarter}'s. */
    Optional<Report> releasedBefore(Quarter quarter) {
        return jdbc
                .sql("select * from report where state in ('RELEASED', 'FILED') and period < ? order by period desc")
                .param(quarter.name())
                .query(ReportRows::report)
                .list()
                .stream()
                .findFirst();
    }

    /** Holds the report for the rest of the transaction: a line of progress comes before the freeze or after it. */
    Optional<Report> hold(ReportId id) {
        return jdbc.sql("select * from report where id = ? for update")
                .param(id.value())
                .query(ReportRows::report)
                .optional();
    }

    boolean freeze(ReportId id, Instant now) {
        return move("set state = 'FROZEN', frozen_at = :now where id = :id and state = 'OPEN'", id, now);
    }

    boolean release(ReportId id, String comment, PersonId by, Instant now) {
        return jdbc.sql("""
                        update report set state = 'RELEASED', released_at = :now, released_by = :by, release_comment = :comment
                        where id = :id and state = 'FROZEN'
                        """)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("comment", comment)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean file(ReportId id, Instant now) {
        return move("set state = 'FILED', filed_at = :now where id = :id and state = 'RELEASED'", id, now);
    }

    private boolean move(String change, ReportId id, Instant now) {
        return jdbc.sql("update report " + change)
                        .param("id", id.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    PersonId releasedBy(ReportId id) {
        return new PersonId(jdbc.sql("select released_by from report where id = ? and released_by is not null")
                .param(id.value())
                .query(UUID.class)
                .single());
    }

    private static Report report(ResultSet row, int n) throws SQLException {
        return new Report(
                new ReportId(row.getObject("id", UUID.class)),
                Quarter.named(row.getString("period")),
                ReportState.valueOf(row.getString("state")),
                row.getObject("cut_off_on", LocalDate.class),
                row.getObject("paper_due_on", LocalDate.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                moment(row, "frozen_at"),
                row.getString("release_comment"),
                moment(row, "released_at"),
                moment(row, "filed_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}

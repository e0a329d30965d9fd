package org.followthrough.reporting.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.AgencyStatement;
import org.followthrough.reporting.AgencyStatement.Text;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.StatementId;
import org.followthrough.reporting.StatementStanding;
import org.followthrough.reporting.StatementState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agencies' statements, and what of them was returned. */
@Repository
class StatementRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    StatementRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(List<AgencyStatement> wanted, Instant now) {
        batches.batchUpdate(
                """
                insert into report_statement (id, report_id, listed, agency_id, agency_name, state, asked_at)
                values (?, ?, ?, ?, ?, 'WANTED', ?)
                """,
                wanted.stream()
                        .map(each -> new Object[] {
                            each.id().value(),
                            each.report().value(),
                            each.listed(),
                            each.agency().value(),
                            each.agencyName(),
                            now.atOffset(ZoneOffset.UTC)
                        })
                        .toList());
    }

    /** In the order in which they are asked. */
    List<AgencyStatement> of(ReportId report) {
        return jdbc.sql("select * from report_statement where report_id = ? order by listed")
                .param(report.value())
                .query(StatementRows::statement)
                .list();
    }

    Optional<AgencyStatement> hold(StatementId id) {
        return jdbc.sql("select * from report_statement where id = ? for update")
                .param(id.value())
                .query(StatementRows::statement)
                .optional();
    }

    Optional<AgencyStatement> find(StatementId id) {
        return jdbc.sql("select * from report_statement where id = ?")
                .param(id.value())
                .query(StatementRows::statement)
                .optional();
    }

    void give(StatementId id, Text text, PersonId by, Instant now) {
        jdbc.sql("""
                        update report_statement set state = 'GIVEN', content = :content, standing = :standing, by_what = :by,
                               answers = :answers, given_at = :now, given_by = :person
                        where id = :id
                        """)
                .param("content", text.words())
                .param("standing", text.standing().name())
                .param("by", text.by())
                .param("answers", text.answers())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", by.value())
                .param("id", id.value())
                .update();
    }

    void take(StatementId id, PersonId by, Instant now) {
        jdbc.sql("update report_statement set state = 'TAKEN', checked_at = :now, checked_by = :person where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", by.value())
                .param("id", id.value())
                .update();
    }

    /** What was given stays, beside why it was returned. */
    void giveBack(StatementId id, String reason, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into report_statement_return (statement_id, number, content, given_at, given_by, reason, returned_at, returned_by)
                        select id, (select count(*) from report_statement_return r where r.statement_id = s.id) + 1,
                               content, given_at, given_by, :reason, :now, :person
                        from report_statement s where id = :id
                        """)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", by.value())
                .param("id", id.value())
                .update();
        jdbc.sql("update report_statement set state = 'RETURNED', returned_reason = :reason where id = :id")
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    void missing(StatementId id) {
        jdbc.sql("update report_statement set state = 'MISSING' where id = ?")
                .param(id.value())
                .update();
    }

    private static AgencyStatement statement(ResultSet row, int n) throws SQLException {
        OffsetDateTime given = row.getObject("given_at", OffsetDateTime.class);
        return new AgencyStatement(
                new StatementId(row.getObject("id", UUID.class)),
                new ReportId(row.getObject("report_id", UUID.class)),
                row.getInt("listed"),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("agency_name"),
                StatementState.valueOf(row.getString("state")),
                text(row),
                given == null ? null : given.toInstant(),
                row.getString("returned_reason"));
    }

    private static @Nullable Text text(ResultSet row) throws SQLException {
        String content = row.getString("content");
        if (content == null) return null;
        return new Text(
                content,
                StatementStanding.valueOf(row.getString("standing")),
                row.getString("by_what"),
                row.getString("answers"));
    }
}

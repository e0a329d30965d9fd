package org.followthrough.reporting.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.AskedDecision;
import org.followthrough.reporting.AskedDecision.State;
import org.followthrough.reporting.DecisionId;
import org.followthrough.reporting.ReportId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reports ask of the executive, and what it has decided. */
@Repository
class DecisionRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DecisionRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(List<AskedDecision> asked, Instant now) {
        int[] listed = {0};
        batches.batchUpdate(
                """
                insert into report_decision (id, report_id, listed, answer_id, reference, wording, state, asked_at)
                values (?, ?, ?, ?, ?, ?, 'ASKED', ?)
                """,
                asked.stream()
                        .map(each -> new Object[] {
                            each.id().value(),
                            each.report().value(),
                            listed[0]++,
                            each.answer() == null ? null : each.answer().value(),
                            each.reference(),
                            each.wording(),
                            now.atOffset(ZoneOffset.UTC)
                        })
                        .toList());
    }

    List<AskedDecision> of(ReportId report) {
        return jdbc.sql("select * from report_decision where report_id = ? order by listed")
                .param(report.value())
                .query(DecisionRows::decision)
                .list();
    }

    Optional<AskedDecision> find(DecisionId id) {
        return jdbc.sql("select * from report_decision where id = ?")
                .param(id.value())
                .query(DecisionRows::decision)
                .optional();
    }

    void decide(DecisionId id, State state, String words, String minute, PersonId by, Instant now) {
        jdbc.sql("""
                        update report_decision set state = :state, words = :words, minute_ref = :minute,
                               decided_at = :now, decided_by = :by
                        where id = :id
                        """)
                .param("state", state.name())
                .param("words", words)
                .param("minute", minute)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    private static AskedDecision decision(ResultSet row, int n) throws SQLException {
        UUID answer = row.getObject("answer_id", UUID.class);
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new AskedDecision(
                new DecisionId(row.getObject("id", UUID.class)),
                new ReportId(row.getObject("report_id", UUID.class)),
                answer == null ? null : new AnswerId(answer),
                row.getString("reference"),
                row.getString("wording"),
                State.valueOf(row.getString("state")),
                row.getString("words"),
                row.getString("minute_ref"),
                decided == null ? null : decided.toInstant());
    }
}

package org.followthrough.reporting.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.ReportId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which leads were asked for a line of progress, and what they gave. */
@Repository
class Asks {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Asks(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void ask(ReportId report, Map<AnswerId, PersonId> leads, Instant now) {
        batches.batchUpdate(
                "insert into report_ask (report_id, answer_id, person_id, asked_at) values (?, ?, ?, ?)",
                leads.entrySet().stream()
                        .map(each -> new Object[] {
                            report.value(),
                            each.getKey().value(),
                            each.getValue().value(),
                            now.atOffset(ZoneOffset.UTC)
                        })
                        .toList());
    }

    List<Asked> of(ReportId report) {
        return jdbc.sql("select answer_id, person_id, line from report_ask where report_id = ? order by answer_id")
                .param(report.value())
                .query(Asks::asked)
                .list();
    }

    private static Asked asked(ResultSet row, int n) throws SQLException {
        return new Asked(
                new AnswerId(row.getObject("answer_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("line"));
    }

    Map<AnswerId, String> lines(ReportId report) {
        Map<AnswerId, String> lines = new HashMap<>();
        for (Asked each : of(report)) if (each.line() != null) lines.put(each.answer(), each.line());
        return lines;
    }

    void give(ReportId report, AnswerId answer, String line, PersonId by, Instant now) {
        jdbc.sql("""
                        update report_ask set line = :line, answered_at = :now, answered_by = :by
                        where report_id = :report and answer_id = :answer
                        """)
                .param("line", line)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("report", report.value())
                .param("answer", answer.value())
                .update();
    }

    void takeBack(ReportId report, AnswerId answer) {
        jdbc.sql("""
                        update report_ask set line = null, answered_at = null, answered_by = null
                        where report_id = ? and answer_id = ?
                        """).params(report.value(), answer.value()).update();
    }
}

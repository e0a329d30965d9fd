package org.followthrough.reporting.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was erased from reports; and the words taken out of all that a report was made of. */
@Repository
class ErasureRows {

    static final String MARK = "[erased]";

    /** Each text column that a report is made of, with how its rows are found by the report. */
    private static final List<String> TEXTS = List.of(
            "update report set release_comment = replace(release_comment, :words, :mark) where id = :id",
            "update report_ask set line = replace(line, :words, :mark) where report_id = :id",
            "update report_statement set content = replace(content, :words, :mark), by_what = replace(by_what, :words, :mark),"
                    + " returned_reason = replace(returned_reason, :words, :mark) where report_id = :id",
            "update report_statement_return set content = replace(content, :words, :mark),"
                    + " reason = replace(reason, :words, :mark)"
                    + " where statement_id in (select id from report_statement where report_id = :id)",
            "update report_decision set wording = replace(wording, :words, :mark), words = replace(words, :words, :mark)"
                    + " where report_id = :id");

    private final JdbcClient jdbc;

    ErasureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Erasure> of(ReportId report) {
        return jdbc.sql("select * from report_erasure where report_id = ? order by version")
                .param(report.value())
                .query(ErasureRows::erasure)
                .list();
    }

    void note(ReportId report, Erasure erasure, PersonId by) {
        jdbc.sql("""
                        insert into report_erasure
                            (report_id, version, order_ref, places, old_sha256, new_sha256, erased_at, erased_by)
                        values (:report, :version, :order, :places, :old, :new, :at, :by)
                        """)
                .param("report", report.value())
                .param("version", erasure.version())
                .param("order", erasure.order())
                .param("places", erasure.places())
                .param("old", erasure.oldSha256())
                .param("new", erasure.newSha256())
                .param("at", erasure.at().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    void takeOut(ReportId report, String words) {
        TEXTS.forEach(change -> jdbc.sql(change)
                .param("words", words)
                .param("mark", MARK)
                .param("id", report.value())
                .update());
        jdbc.sql("update report_file set content = null where report_id = ?")
                .param(report.value())
                .update();
    }

    private static Erasure erasure(ResultSet row, int n) throws SQLException {
        return new Erasure(
                row.getInt("version"),
                row.getString("order_ref"),
                row.getInt("places"),
                row.getString("old_sha256"),
                row.getString("new_sha256"),
                row.getObject("erased_at", OffsetDateTime.class).toInstant());
    }
}

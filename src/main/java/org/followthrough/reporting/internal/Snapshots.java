package org.followthrough.reporting.internal;

import java.util.Optional;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.ReportSnapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The frozen numbers. They are written once and read; only an erasure order changes them. */
@Repository
class Snapshots {

    private final JdbcClient jdbc;

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the text's SHA-256 in hexadecimal digits */
    String keep(ReportId report, ReportSnapshot snapshot) {
        String text = SnapshotText.write(snapshot);
        String sha256 = SnapshotText.sha256(text);
        jdbc.sql("insert into report_snapshot (report_id, content, sha256) values (?, ?, ?)")
                .params(report.value(), text, sha256)
                .update();
        return sha256;
    }

    /** For an erasure alone. @return the new text's SHA-256 in hexadecimal digits */
    String replace(ReportId report, String text) {
        String sha256 = SnapshotText.sha256(text);
        jdbc.sql("update report_snapshot set content = ?, sha256 = ? where report_id = ?")
                .params(text, sha256, report.value())
                .update();
        return sha256;
    }

    String text(ReportId report) {
        return jdbc.sql("select content from report_snapshot where report_id = ?")
                .param(report.value())
                .query(String.class)
                .single();
    }

    /** @throws IllegalStateException where the text is not the one that was frozen: altered numbers are not shown */
    Optional<ReportSnapshot> of(ReportId report) {
        return jdbc.sql("select content, sha256 from report_snapshot where report_id = ?")
                .param(report.value())
                .query((row, n) -> intact(report, row.getString("content"), row.getString("sha256")))
                .optional();
    }

    private static ReportSnapshot intact(ReportId report, String text, String sha256) {
        if (!SnapshotText.sha256(text).equals(sha256))
            throw new IllegalStateException("The numbers of report " + report.value() + " are not those frozen");
        return SnapshotText.read(text);
    }
}

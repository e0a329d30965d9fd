package org.followthrough.reporting.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.followthrough.reporting.FileKind;
import org.followthrough.reporting.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Released reports' files. There is no way to change one; an erasure empties all of a report's. */
@Repository
class FileRows {

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> content(ReportId report, int version, FileKind kind) {
        return jdbc.sql("select content from report_file where report_id = ? and version = ? and kind = ?")
                .params(report.value(), version, kind.name())
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    Set<FileKind> kinds(ReportId report, int version) {
        Set<FileKind> kinds = EnumSet.noneOf(FileKind.class);
        jdbc.sql("select kind from report_file where report_id = ? and version = ?")
                .params(report.value(), version)
                .query(String.class)
                .list()
                .forEach(kind -> kinds.add(FileKind.valueOf(kind)));
        return kinds;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where another node was faster */
    void keep(ReportId report, int version, FileKind kind, byte[] content, Instant now) {
        jdbc.sql(
                        "insert into report_file (report_id, version, kind, content, sha256, made_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        report.value(),
                        version,
                        kind.name(),
                        content,
                        SnapshotText.sha256(content),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Released reports that lack a file of their present version, the oldest first. */
    List<ReportId> lacking() {
        return jdbc.sql("""
                        select r.id from report r where r.released_at is not null and (
                            select count(*) from report_file f where f.report_id = r.id and f.version = (
                                select coalesce(max(e.version), 1) from report_erasure e where e.report_id = r.id)) < :kinds
                        order by r.period
                        """).param("kinds", FileKind.values().length).query(UUID.class).list().stream()
                .map(ReportId::new)
                .toList();
    }
}

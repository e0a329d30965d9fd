package org.followthrough.reporting.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.followthrough.directory.Viewer;
import org.followthrough.paper.Papers;
import org.followthrough.reporting.FileKind;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.Reports;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A report's files. Once it is released each is made once, kept, and given out byte for byte as it was made; before, each is
 * made of the numbers at that moment and says that it is provisional.
 */
@Component
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class ReportFiles {

    private final Reports reports;
    private final ReportRows rows;
    private final ReportNumbers numbers;
    private final ErasureRows erasures;
    private final FileRows files;
    private final Papers papers;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ReportFiles(
            Reports reports,
            ReportRows rows,
            ReportNumbers numbers,
            ErasureRows erasures,
            FileRows files,
            Papers papers,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.transactions = new TransactionTemplate(transactions);
        this.reports = reports;
        this.rows = rows;
        this.numbers = numbers;
        this.erasures = erasures;
        this.files = files;
        this.papers = papers;
        this.clock = clock;
    }

    public record File(String name, byte[] content) {}

    /** @throws org.followthrough.directory.NotVisible where there is no such report, or not for this viewer */
    public File file(ReportId id, FileKind kind, Viewer viewer) {
        Report report = reports.report(id, viewer);
        String name = "report-" + report.quarter().name() + version(id) + "." + kind.ending();
        return new File(name, report.isReleased() ? kept(report, kind) : make(report, kind));
    }

    private String version(ReportId id) {
        int version = newest(id);
        return version == 1 ? "" : "-version-" + version;
    }

    private int newest(ReportId id) {
        return erasures.of(id).size() + 1;
    }

    /** How many of the files lie ready: from 0 to the number of kinds. */
    public int ready(Report report) {
        return report.isReleased()
                ? files.kinds(report.id(), newest(report.id())).size()
                : FileKind.values().length;
    }

    private byte[] kept(Report report, FileKind kind) {
        Optional<byte[]> there = files.content(report.id(), newest(report.id()), kind);
        return there.isPresent() ? there.get() : keep(report, kind);
    }

    /** What was made of one version is kept as that version's only, and not where an erasure has overtaken it. */
    private byte[] keep(Report report, FileKind kind) {
        int version = newest(report.id());
        byte[] made = make(report, kind);
        try {
            return Boolean.TRUE.equals(transactions.execute(open -> keep(report.id(), version, kind, made)))
                    ? made
                    : kept(rows.find(report.id()).orElseThrow(), kind);
        } catch (DuplicateKeyException faster) {
            return files.content(report.id(), version, kind).orElse(made);
        }
    }

    private boolean keep(ReportId report, int version, FileKind kind, byte[] made) {
        if (rows.hold(report).isEmpty() || newest(report) != version) return false;
        files.keep(report, version, kind, made, clock.instant());
        return true;
    }

    /** Makes what a released report lacks, one file after the other. */
    void makeAll(ReportId id) {
        Report report = rows.find(id).orElseThrow();
        for (FileKind kind : FileKind.values()) if (!files.kinds(id, newest(id)).contains(kind)) keep(report, kind);
    }

    List<ReportId> lacking() {
        return files.lacking();
    }

    private byte[] make(Report report, FileKind kind) {
        PrintedReport printed = PrintedReport.of(report, numbers.of(report), erasures.of(report.id()), clock.instant());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (kind) {
                case WORD -> papers.word(printed.paper(), out);
                case PDF -> papers.pdf(printed.paper(), out);
                case EXCEL -> papers.excel(printed.paper(), out);
                case CSV -> papers.csv(printed.actions(), out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}

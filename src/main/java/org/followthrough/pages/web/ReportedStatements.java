package org.followthrough.pages.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.challenge.StatementSaid;
import org.followthrough.challenge.StatementsSaid;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.ReportSnapshot.Stated;
import org.followthrough.reporting.Reports;
import org.springframework.stereotype.Component;

/** The statements that agencies gave for the quarters' reports, once their numbers are frozen and they change no more. */
@Component
class ReportedStatements implements StatementsSaid {

    private static final int RECENT_REPORTS = 4;

    private final Reports reports;
    private final Directory directory;

    ReportedStatements(Reports reports, Directory directory) {
        this.reports = reports;
        this.directory = directory;
    }

    @Override
    public List<StatementSaid> recent(Viewer viewer) {
        if (!viewer.readsEverything()) return List.of();
        return reports.all(viewer).stream()
                .filter(report -> report.frozenAt() != null)
                .limit(RECENT_REPORTS)
                .flatMap(report -> said(report, viewer))
                .toList();
    }

    @Override
    public Optional<StatementSaid> find(UUID report, AgencyId agency, Viewer viewer) {
        if (!viewer.readsEverything()) return Optional.empty();
        try {
            Report found = reports.report(new ReportId(report), viewer);
            if (found.frozenAt() == null) return Optional.empty();
            return said(found, viewer)
                    .filter(each -> each.agency().equals(agency))
                    .findFirst();
        } catch (NotVisible none) {
            return Optional.empty();
        }
    }

    private Stream<StatementSaid> said(Report report, Viewer viewer) {
        List<Stated> stated = reports.numbers(report.id(), viewer).statements();
        if (stated == null) return Stream.empty();
        return stated.stream()
                .flatMap(each -> said(report, each).stream())
                .sorted(Comparator.comparing(StatementSaid::agencyName));
    }

    /** Reports name agencies as they were called then: one that is called otherwise today is not found. */
    private Optional<StatementSaid> said(Report report, Stated stated) {
        String words = stated.text();
        if (words == null) return Optional.empty();
        return directory.agencies().stream()
                .filter(agency -> agency.name().equals(stated.agency()))
                .findFirst()
                .map(Agency::id)
                .map(agency -> new StatementSaid(
                        report.id().value(), "Report " + report.quarter().label(), agency, stated.agency(), words));
    }
}

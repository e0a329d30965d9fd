package org.followthrough.reporting.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.challenge.StatementSaid;
import org.followthrough.challenge.StatementsSaid;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.AgencyStatement;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportId;
import org.springframework.stereotype.Component;

/** The statements that agencies gave for the quarters' reports, once their numbers are frozen and they change no more. */
@Component
class ReportedStatements implements StatementsSaid {

    private static final int RECENT_REPORTS = 4;

    private final ReportRows reports;
    private final StatementRows statements;

    ReportedStatements(ReportRows reports, StatementRows statements) {
        this.reports = reports;
        this.statements = statements;
    }

    @Override
    public List<StatementSaid> recent(Viewer viewer) {
        if (!viewer.readsEverything()) return List.of();
        return reports.all().stream()
                .filter(report -> !report.isOpen())
                .limit(RECENT_REPORTS)
                .flatMap(this::said)
                .toList();
    }

    @Override
    public Optional<StatementSaid> find(UUID report, AgencyId agency, Viewer viewer) {
        if (!viewer.readsEverything()) return Optional.empty();
        return reports.find(new ReportId(report)).filter(found -> !found.isOpen()).stream()
                .flatMap(this::said)
                .filter(each -> each.agency().equals(agency))
                .findFirst();
    }

    private Stream<StatementSaid> said(Report report) {
        return statements.of(report.id()).stream()
                .filter(AgencyStatement::holds)
                .flatMap(each -> Optional.ofNullable(each.text()).stream()
                        .map(text -> new StatementSaid(
                                report.id().value(),
                                "Report " + report.quarter().label(),
                                each.agency(),
                                each.agencyName(),
                                text.words())))
                .sorted(Comparator.comparing(StatementSaid::agencyName));
    }
}

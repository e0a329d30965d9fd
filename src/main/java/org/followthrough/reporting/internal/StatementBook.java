package org.followthrough.reporting.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.Agency;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.AgencyStatement;
import org.followthrough.reporting.AgencyStatement.Text;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.StatementEvent;
import org.followthrough.reporting.StatementId;
import org.followthrough.reporting.StatementState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What agencies say for a quarter's report. Every agency is asked that leads anything in a plan, whether it is still open
 * or not: who has nothing left to do can still say what difference it made.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StatementBook {

    private final ReportRows reports;
    private final StatementRows rows;
    private final ActionPlans plans;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatementBook(
            ReportRows reports,
            StatementRows rows,
            ActionPlans plans,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.rows = rows;
        this.plans = plans;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Asks each agency, once: the engine may repeat a step. @return how many are asked */
    public int askEach(ReportId report) {
        if (reports.hold(report).isEmpty()) throw new IllegalStateException("No report " + report.value());
        List<AgencyStatement> asked = rows.of(report);
        if (!asked.isEmpty()) return asked.size();
        AtomicInteger listed = new AtomicInteger();
        List<AgencyStatement> wanted = concerned().stream()
                .map(agency -> new AgencyStatement(
                        StatementId.next(),
                        report,
                        listed.getAndIncrement(),
                        agency.id(),
                        agency.name(),
                        StatementState.WANTED,
                        null,
                        null,
                        null))
                .toList();
        if (!wanted.isEmpty()) rows.add(wanted, clock.instant());
        return wanted.size();
    }

    private List<Agency> concerned() {
        return plans.all().stream()
                .filter(action -> !action.circumstances().draft())
                .map(ActionView::agency)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(agency -> directory.agency(agency).stream())
                .sorted(Comparator.comparing(Agency::name)
                        .thenComparing(agency -> agency.id().value()))
                .toList();
    }

    /** In the order in which they were asked. The caller has checked that the report may be seen. */
    @Transactional(readOnly = true)
    public List<AgencyStatement> of(ReportId report) {
        return rows.of(report);
    }

    /** The one asked as number {@code index}. */
    @Transactional(readOnly = true)
    public AgencyStatement of(ReportId report, int index) {
        return rows.of(report).get(index);
    }

    @Transactional(readOnly = true)
    public AgencyStatement find(StatementId id) {
        return rows.find(id).orElseThrow(NotVisible::new);
    }

    @Transactional(readOnly = true)
    public Report report(AgencyStatement statement) {
        return reports.find(statement.report()).orElseThrow();
    }

    /** The caller has checked that this person was asked. */
    public void give(StatementId id, Text text, Viewer viewer) {
        AgencyStatement statement = rows.hold(id).orElseThrow(NotVisible::new);
        rows.give(id, text, viewer.id(), clock.instant());
        events.publishEvent(new StatementEvent.Given(statement.report(), statement.agencyName(), viewer.id()));
    }

    /** The caller has checked that this person acts for the business unit. */
    public void take(StatementId id, Viewer viewer) {
        AgencyStatement statement = rows.hold(id).orElseThrow(NotVisible::new);
        rows.take(id, viewer.id(), clock.instant());
        events.publishEvent(new StatementEvent.Taken(statement.report(), statement.agencyName(), viewer.id()));
    }

    /** The caller has checked that this person acts for the business unit. */
    public void giveBack(StatementId id, String reason, Viewer viewer) {
        AgencyStatement statement = rows.hold(id).orElseThrow(NotVisible::new);
        rows.giveBack(id, reason, viewer.id(), clock.instant());
        events.publishEvent(
                new StatementEvent.Returned(statement.report(), statement.agencyName(), reason, viewer.id()));
    }

    /** Chases an agency that still owes its statement: one that waits to be checked is not chased. */
    public void chase(ReportId report, int index, boolean toExecutive) {
        AgencyStatement statement = of(report, index);
        if (statement.holds()) return;
        Report quarters = reports.find(report).orElseThrow();
        events.publishEvent(new StatementEvent.Chased(
                report,
                quarters.quarter(),
                statement.id(),
                statement.agency(),
                statement.agencyName(),
                quarters.cutOffOn().minusDays(1),
                toExecutive));
    }

    /** On the closing day what was given stands as it is, and what was not is named as missing. */
    public void close(ReportId report, int index) {
        AgencyStatement statement = of(report, index);
        if (statement.holds() || statement.state() == StatementState.MISSING) return;
        rows.missing(statement.id());
        events.publishEvent(new StatementEvent.Missing(report, statement.agencyName()));
    }
}

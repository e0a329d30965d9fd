package org.followthrough.reporting.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.Quarter;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.ReportSnapshot;
import org.followthrough.reporting.Reports;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class QuarterReports implements Reports {

    private final ReportRows rows;
    private final ReportNumbers numbers;
    private final Opening opening;
    private final ActionPlans plans;
    private final Clock clock;

    QuarterReports(ReportRows rows, ReportNumbers numbers, Opening opening, ActionPlans plans, Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.opening = opening;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Report> all(Viewer viewer) {
        requireReader(viewer);
        return rows.all();
    }

    @Override
    @Transactional(readOnly = true)
    public Report report(ReportId id, Viewer viewer) {
        requireReader(viewer);
        return rows.find(id).orElseThrow(NotVisible::new);
    }

    @Override
    @Transactional(readOnly = true)
    public ReportSnapshot numbers(ReportId id, Viewer viewer) {
        return numbers.of(report(id, viewer));
    }

    private static void requireReader(Viewer viewer) {
        if (!viewer.readsEverything()) throw new NotVisible();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Quarter> toOpen(Viewer viewer) {
        if (!viewer.isBusinessManager() || plans.allPlans().isEmpty()) return Optional.empty();
        return lastAndPresent().filter(quarter -> !rows.exists(quarter)).findFirst();
    }

    private Stream<Quarter> lastAndPresent() {
        Quarter last = Quarter.lastEnded(London.today(clock));
        return Stream.of(last, last.next());
    }

    @Override
    public Opened open(Quarter quarter, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        if (lastAndPresent().noneMatch(quarter::equals))
            return new Opened.Refused("Only the last quarter and the present one can be reported on.");
        if (plans.allPlans().isEmpty())
            return new Opened.Refused("There is nothing to report on yet. Load a plan first.");
        return opening.open(quarter, viewer.id())
                .<Opened>map(Opened.Now::new)
                .orElseGet(() -> new Opened.Refused("There is already a report for " + quarter.months() + "."));
    }
}

package org.followthrough.reporting.internal;

import java.time.Clock;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportEvent;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.ReportSnapshot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes a report's numbers at its cut-off. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Freezing {

    private final ReportRows rows;
    private final LiveNumbers live;
    private final Snapshots snapshots;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Freezing(ReportRows rows, LiveNumbers live, Snapshots snapshots, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.live = live;
        this.snapshots = snapshots;
        this.events = events;
        this.clock = clock;
    }

    /** Does nothing where they are frozen: the engine may repeat a step. */
    public void freeze(ReportId id) {
        Report report = rows.hold(id).orElseThrow();
        if (!report.isOpen()) return;
        ReportSnapshot numbers = live.of(report);
        rows.freeze(id, clock.instant());
        events.publishEvent(new ReportEvent.Frozen(id, snapshots.keep(id, numbers)));
    }
}

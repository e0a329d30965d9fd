package org.followthrough.reporting.internal;

import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportSnapshot;
import org.springframework.stereotype.Component;

/** A report's numbers: live until they are frozen, and from then on the frozen ones and no others. */
@Component
class ReportNumbers {

    private final LiveNumbers live;
    private final Snapshots snapshots;

    ReportNumbers(LiveNumbers live, Snapshots snapshots) {
        this.live = live;
        this.snapshots = snapshots;
    }

    /** The caller has checked that they may be seen. */
    ReportSnapshot of(Report report) {
        if (report.isOpen()) return live.of(report);
        return snapshots
                .of(report.id())
                .orElseThrow(() -> new IllegalStateException("No frozen numbers for " + report.quarter()));
    }
}

package org.followthrough.reporting.internal;

import java.util.Optional;
import org.followthrough.reporting.Quarter;
import org.springframework.stereotype.Component;

/** Finds the report that the executive had last: one that was never released is not compared with. */
@Component
class Comparison {

    private final ReportRows rows;
    private final Snapshots snapshots;

    Comparison(ReportRows rows, Snapshots snapshots) {
        this.rows = rows;
        this.snapshots = snapshots;
    }

    Optional<Earlier> before(Quarter quarter) {
        return rows.releasedBefore(quarter)
                .flatMap(report -> Optional.ofNullable(report.frozenAt())
                        .flatMap(at -> snapshots.of(report.id()).map(snapshot -> Earlier.of(snapshot, at))));
    }
}

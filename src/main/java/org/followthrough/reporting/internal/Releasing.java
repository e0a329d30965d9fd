package org.followthrough.reporting.internal;

import java.time.Clock;
import java.util.List;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportId;
import org.followthrough.reporting.ReportReleased;
import org.followthrough.reporting.ReportSnapshot.Totals;
import org.followthrough.workflow.LostRace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the report to the executive. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Releasing {

    private final ReportRows rows;
    private final ReportNumbers numbers;
    private final Readership readership;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Releasing(
            ReportRows rows,
            ReportNumbers numbers,
            Readership readership,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.readership = readership;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws NotVisible unless the viewer acts for the business unit
     * @throws LostRace where it does not wait for release any more
     */
    public void release(ReportId id, String comment, Viewer viewer) {
        if (!readership.mayRelease(viewer)) throw new NotVisible();
        if (!rows.release(id, comment, viewer.id(), clock.instant()))
            throw new LostRace("Report " + id.value() + " does not wait for release");
    }

    /** @return how many are asked to receive it */
    public int tellTheExecutive(ReportId id) {
        Report report = rows.find(id).orElseThrow();
        List<PersonId> readers = readership.list(id);
        Totals totals = numbers.of(report).totals();
        events.publishEvent(new ReportReleased(
                id,
                report.quarter(),
                totals.live(),
                totals.overdue(),
                totals.awaitingSignOff(),
                readers,
                rows.releasedBy(id)));
        return readers.size();
    }
}

package org.followthrough.reporting.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportEvent;
import org.followthrough.reporting.ReportId;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.LostRace;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Worklist;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes who has received the report, and files it when all have. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Receiving {

    private final ReportRows rows;
    private final Readers readers;
    private final Readership readership;
    private final Worklist worklist;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Receiving(
            ReportRows rows,
            Readers readers,
            Readership readership,
            Worklist worklist,
            Workflow workflow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.readers = readers;
        this.readership = readership;
        this.worklist = worklist;
        this.workflow = workflow;
        this.events = events;
        this.clock = clock;
    }

    /** In their order, which is that of their tasks. The caller has checked that the report may be seen. */
    @Transactional(readOnly = true)
    public List<Reader> readers(ReportId id) {
        return readers.of(id);
    }

    /**
     * @throws NotVisible for anyone who was not asked to receive it
     * @throws LostRace where this reader has received it before
     */
    public void receive(ReportId id, Viewer viewer) {
        PersonId reader = viewer.id();
        if (readers.of(id).stream().noneMatch(each -> each.person().equals(reader))) throw new NotVisible();
        if (!readers.receive(id, reader, clock.instant()))
            throw new LostRace("Report " + id.value() + " was received before");
        events.publishEvent(new ReportEvent.Received(id, reader));
    }

    /**
     * Notes that a reader who does not sign in had the report on paper, at a meeting. Joins the caller's transaction.
     *
     * @return refused for {@code day} where that is before the release or in the future, or as a whole where the reader has
     *     received it before
     * @throws NotVisible unless the viewer acts for the business unit, or where the reader was not asked
     */
    public Outcome receiveAtMeeting(ReportId id, int listed, LocalDate held, Viewer viewer) {
        if (!readership.mayRelease(viewer)) throw new NotVisible();
        Reader reader = readers.of(id).stream()
                .filter(each -> each.listed() == listed)
                .findFirst()
                .orElseThrow(NotVisible::new);
        Instant released = rows.find(id).map(Report::releasedAt).orElseThrow(NotVisible::new);
        if (held.isAfter(London.today(clock)) || held.isBefore(London.dateOf(released)))
            return Outcome.refused(
                    "day",
                    "Give a day from the release, on %s, to today.".formatted(London.inWords(London.dateOf(released))));
        if (!readers.receiveAtMeeting(id, reader.person(), held, viewer.id(), clock.instant()))
            return Outcome.refused("This reader has received the report already.");
        worklist.open("report", id.value()).stream()
                .filter(item -> reader.person().equals(item.ask().person()))
                .forEach(item -> workflow.complete(item.taskId(), Map.of()));
        events.publishEvent(new ReportEvent.ReceivedAtMeeting(id, reader.seatWords(), held, viewer.id()));
        return Outcome.done();
    }

    /** Does nothing where it is filed: the engine may repeat a step. */
    public void file(ReportId id) {
        if (rows.file(id, clock.instant())) events.publishEvent(new ReportEvent.Filed(id));
    }
}

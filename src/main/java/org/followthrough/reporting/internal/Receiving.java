package org.followthrough.reporting.internal;

import java.time.Clock;
import java.util.List;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.ReportEvent;
import org.followthrough.reporting.ReportId;
import org.followthrough.workflow.LostRace;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Receiving(ReportRows rows, Readers readers, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.readers = readers;
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

    /** Does nothing where it is filed: the engine may repeat a step. */
    public void file(ReportId id) {
        if (rows.file(id, clock.instant())) events.publishEvent(new ReportEvent.Filed(id));
    }
}

package org.followthrough.reporting.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.BoardMeeting;
import org.followthrough.reporting.MeetingCalendar;
import org.followthrough.reporting.MeetingPlanned;
import org.followthrough.reporting.Quarter;
import org.followthrough.shared.Ids;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.shared.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class PlannedMeetings implements MeetingCalendar, PapersDay {

    /** Papers are sent out so many working days before, unless another day is given. */
    private static final int PAPERS_BEFORE = 5;

    private static final int YEARS_AHEAD = 3;

    private final MeetingRows rows;
    private final Directory directory;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlannedMeetings(
            MeetingRows rows,
            Directory directory,
            WorkingDays workingDays,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.workingDays = workingDays;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<BoardMeeting> coming(Viewer viewer) {
        if (!viewer.readsEverything()) throw new NotVisible();
        return rows.from(London.today(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> of(Quarter quarter) {
        return rows.first(
                        directory.executive().id(),
                        quarter.last(),
                        quarter.next().last())
                .map(BoardMeeting::papersOn);
    }

    @Override
    public Outcome add(GroupId group, @Nullable LocalDate heldOn, @Nullable LocalDate papersOn, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        LocalDate today = London.today(clock);
        if (directory.group(group).isEmpty()) return Outcome.refused("group", "Choose who meets.");
        if (heldOn == null || heldOn.isBefore(today) || heldOn.isAfter(today.plusYears(YEARS_AHEAD)))
            return Outcome.refused("held", "Give a day from today to three years ahead.");
        if (papersOn != null && papersOn.isAfter(heldOn))
            return Outcome.refused("papers", "The papers cannot be sent out after the meeting.");
        if (rows.exists(group, heldOn))
            return Outcome.refused("held", "A meeting of this group on that day is planned already.");
        LocalDate papers = papersOn == null ? workingDays.minus(heldOn, PAPERS_BEFORE) : papersOn;
        BoardMeeting meeting = new BoardMeeting(Ids.next(), group, heldOn, papers);
        rows.add(meeting, viewer.id(), clock.instant());
        events.publishEvent(new MeetingPlanned(meeting, true, viewer.id()));
        return Outcome.done();
    }

    @Override
    public Outcome remove(UUID meeting, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        BoardMeeting planned = rows.from(LocalDate.EPOCH).stream()
                .filter(each -> each.id().equals(meeting) && rows.remove(meeting))
                .findFirst()
                .orElseThrow(NotVisible::new);
        events.publishEvent(new MeetingPlanned(planned, false, viewer.id()));
        return Outcome.done();
    }
}

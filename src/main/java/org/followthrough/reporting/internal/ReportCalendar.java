package org.followthrough.reporting.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.reporting.Quarter;
import org.followthrough.shared.London;
import org.followthrough.shared.WorkingDays;
import org.springframework.stereotype.Component;

/** Counts a report's days back from the day on which the meeting's papers are sent out. */
@Component
class ReportCalendar {

    private final ReportTimes times;
    private final WorkingDays workingDays;
    private final PapersDay meetings;

    ReportCalendar(ReportTimes times, WorkingDays workingDays, PapersDay meetings) {
        this.times = times;
        this.workingDays = workingDays;
        this.meetings = meetings;
    }

    /** The days of a quarter's report that opens when it should. */
    Timetable planned(Quarter quarter) {
        LocalDate over = workingDays.next(quarter.last().plusDays(1));
        LocalDate papers = papers(quarter);
        LocalDate counted = workingDays.minus(papers, times.opensBeforePapers());
        return late(counted.isAfter(over) ? counted : over, papers);
    }

    /** Those of the executive's first meeting after the quarter; where none is planned, a number of days after it. */
    private LocalDate papers(Quarter quarter) {
        return meetings.of(quarter)
                .filter(papers -> papers.isAfter(quarter.last()))
                .orElseGet(() -> workingDays.plus(quarter.last(), times.papersAfterQuarter()));
    }

    /** The days of a report that opens on {@code today}: later than planned where leads would have no time to answer. */
    Timetable openedOn(LocalDate today, Quarter quarter) {
        return late(today, planned(quarter).papersOn());
    }

    private Timetable late(LocalDate opens, LocalDate papers) {
        LocalDate cutOff = workingDays.minus(papers, times.cutOffBeforePapers());
        LocalDate earliest = workingDays.plus(opens, times.leastToAnswer());
        if (!cutOff.isBefore(earliest)) return new Timetable(opens, cutOff, papers);
        LocalDate moved = workingDays.plus(earliest, times.cutOffBeforePapers());
        return new Timetable(opens, earliest, moved.isAfter(papers) ? moved : papers);
    }

    /** When an agency that has given no statement is reminded. */
    Instant reminder(Timetable days) {
        return cutOff(workingDays.minus(days.cutOffOn(), times.statementReminder()));
    }

    /** When its executive is told that it has still given none. */
    Instant executiveTold(Timetable days) {
        return cutOff(workingDays.minus(days.cutOffOn(), times.statementExecutive()));
    }

    /** The moment at which the numbers freeze. */
    Instant cutOff(LocalDate day) {
        return London.at(day, times.cutOffAt());
    }
}

package org.followthrough.escalation.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.shared.London;
import org.followthrough.shared.WorkingDays;

/**
 * The days on which the ladder acts. All dates are Europe/London's, whatever the machine's zone.
 *
 * <p>A rung lies a number of days after the due day, or before it. It acts at the set time of that day and, because mails
 * leave on working days, moves to the next one where that is not a working day. A deadline printed as a month alone has
 * some working days of grace (board practice: "March" is not missed on 1 April): its rungs after the date are counted
 * from that many working days after the due day; those before it are not moved by that.
 */
public final class LadderCalendar {

    private final WorkingDays workingDays;
    private final LadderSettings settings;

    public LadderCalendar(WorkingDays workingDays, LadderSettings settings) {
        this.workingDays = workingDays;
        this.settings = settings;
    }

    /** The working day on which what lies {@code offset} days after the due day happens. */
    public LocalDate dayOf(WatchedDate date, int offset) {
        return workingDays.next(plainDayOf(date, offset));
    }

    public Instant momentOf(WatchedDate date, int offset) {
        return momentOn(dayOf(date, offset));
    }

    /**
     * How far up the ladder {@code moment} is: the greatest number of days after the due day whose own moment has come.
     * Every rung at or below it lies behind, every one above it ahead.
     */
    public int reachedBy(WatchedDate date, Instant moment) {
        int offset = (int) ChronoUnit.DAYS.between(date.due(), London.dateOf(moment));
        while (momentOf(date, offset).isAfter(moment)) offset--;
        return offset;
    }

    /**
     * The first digest after {@code moment}, for a watch with no rung left above {@code reachedOffset}. Digests lie whole
     * months after that day, the first one month after it.
     */
    public Digest digestAfter(WatchedDate date, int reachedOffset, Instant moment) {
        int months = 1;
        while (!digest(date, reachedOffset, months).at().isAfter(moment)) months++;
        return digest(date, reachedOffset, months);
    }

    /** The digest that is due at {@code moment}: after an outage over several, the last of them. */
    public Digest digestAt(WatchedDate date, int reachedOffset, Instant moment) {
        int months = 1;
        while (!digest(date, reachedOffset, months + 1).at().isAfter(moment)) months++;
        return digest(date, reachedOffset, months);
    }

    private Digest digest(WatchedDate date, int reachedOffset, int months) {
        LocalDate plain = plainDayOf(date, reachedOffset).plusMonths(months);
        LocalDate day = workingDays.next(plain);
        return new Digest(YearMonth.from(plain), day, momentOn(day));
    }

    private LocalDate plainDayOf(WatchedDate date, int offset) {
        boolean late = offset > 0 && date.kind() == DeadlineKind.MONTH && settings.monthGraceDays() > 0;
        LocalDate from = late ? workingDays.plus(date.due(), settings.monthGraceDays()) : date.due();
        return from.plusDays(offset);
    }

    private Instant momentOn(LocalDate day) {
        return London.at(day, settings.rungTime());
    }

    /** @param month names it, once in the life of a watch, even where two working days fall into one month */
    public record Digest(YearMonth month, LocalDate day, Instant at) {}
}

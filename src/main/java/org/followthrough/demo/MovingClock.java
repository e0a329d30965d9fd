package org.followthrough.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.followthrough.notification.MailLog;
import org.followthrough.notification.MailState;
import org.followthrough.scheduling.Routines;
import org.followthrough.shared.London;
import org.followthrough.workflow.Timers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets time pass quickly. It stops each morning and whenever a timer falls due, so that every reminder, mail and report
 * happens on its own day, as it would by itself.
 */
@Component
@Profile("demo & !settable-clock")
class MovingClock {

    static final int LONGEST_DAYS = 366;

    private static final LocalTime MORNING = LocalTime.of(8, 5);
    /** Longer than a notice waits for others before a mail is made of them. */
    private static final Duration SETTLING = Duration.ofMinutes(10);

    private static final String STEP = "A reminder, an escalation or a report’s cut-off";
    private static final Map<String, String> NAMES = Map.of("open-quarterly-report", "A quarter’s report opens");

    private final DemoClock clock;
    private final Timers timers;
    private final Routines routines;
    private final MailLog mails;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    MovingClock(DemoClock clock, Timers timers, Routines routines, MailLog mails) {
        this.clock = clock;
        this.timers = timers;
        this.routines = routines;
        this.mails = mails;
    }

    Instant now() {
        return clock.instant();
    }

    /** What waits for its day, soonest first. */
    List<Coming> coming() {
        Stream<Coming> steps = timers.nextDue().map(at -> new Coming(STEP, at)).stream();
        Stream<Coming> letters = mails.nextDeparture().map(at -> new Coming("Mail leaves", at)).stream();
        Stream<Coming> others = routines.nextRuns().stream()
                .map(next -> new Coming(NAMES.getOrDefault(next.name(), next.name()), next.at()));
        return Stream.of(steps, letters, others)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Coming::at))
                .toList();
    }

    /** To the same time in London so many days on. */
    ClockMove byDays(int days) {
        if (days < 1 || days > LONGEST_DAYS)
            return new ClockMove.Refused("days", "Enter a whole number of days, from 1 to " + LONGEST_DAYS + ".");
        return move(clock.instant().atZone(London.ZONE).plusDays(days).toInstant());
    }

    /** To when something next happens, and as long after it as its mails take to leave. */
    ClockMove toTheNextThingDue() {
        return coming().stream()
                .findFirst()
                .map(next -> move(next.at().plus(SETTLING)))
                .orElseGet(() -> new ClockMove.Refused("", "Nothing is waiting for its day."));
    }

    private ClockMove move(Instant target) {
        if (!oneAtATime.tryLock())
            return new ClockMove.Refused("", "The clock is being moved already. Wait a moment and look again.");
        try {
            int before = mails.count(MailState.SENT);
            letTimePassTo(target);
            return new ClockMove.Moved(clock.instant(), mails.count(MailState.SENT) - before);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void letTimePassTo(Instant target) {
        happen();
        Instant settled = target;
        while (clock.instant().isBefore(target)) {
            Instant due = timers.nextDue().orElse(target);
            Instant now = clock.instant();
            Instant stop = Stream.of(target, settled, nextMorning(now), due)
                    .filter(now::isBefore)
                    .min(Instant::compareTo)
                    .orElse(target);
            if (stop.equals(due)) settled = stop.plus(SETTLING);
            clock.moveTo(stop);
            happen();
        }
    }

    private void happen() {
        timers.runDue();
        routines.tickAll();
        timers.runDue();
    }

    private static Instant nextMorning(Instant now) {
        LocalDate today = London.dateOf(now);
        Instant morning = London.at(today, MORNING);
        return morning.isAfter(now) ? morning : London.at(today.plusDays(1), MORNING);
    }
}

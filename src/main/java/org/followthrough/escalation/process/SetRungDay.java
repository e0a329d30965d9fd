package org.followthrough.escalation.process;

import java.time.Clock;
import org.followthrough.escalation.Rung;
import org.followthrough.escalation.internal.LadderCalendar;
import org.followthrough.escalation.internal.WatchedDate;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** Sets the moment for which the watch waits: the next rung's or, where none is left, the next digest's. */
@Component
class SetRungDay implements Step {

    private final LadderCalendar calendar;
    private final Clock clock;

    SetRungDay(LadderCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void take(Instance instance) {
        DeadlineWatch watch = new DeadlineWatch(instance);
        WatchedDate date = watch.version().date();
        Rung rung = watch.rung().orElse(null);
        if (rung != null) watch.waitForRung(calendar.momentOf(date, rung.dayOffset()));
        else
            watch.waitForDigest(calendar.digestAfter(date, watch.reachedOffset(), clock.instant())
                    .at());
    }
}

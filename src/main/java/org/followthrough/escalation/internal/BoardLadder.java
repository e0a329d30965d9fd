package org.followthrough.escalation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.escalation.Gap;
import org.followthrough.escalation.Ladder;
import org.followthrough.escalation.Next;
import org.followthrough.escalation.ToldOn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class BoardLadder implements Ladder {

    private final ActionPlans plans;
    private final Outlook outlook;
    private final SignOffOutlook signOff;
    private final ToldRows rows;
    private final EmptySeats emptySeats;
    private final Clock clock;

    BoardLadder(
            ActionPlans plans,
            Outlook outlook,
            SignOffOutlook signOff,
            ToldRows rows,
            EmptySeats emptySeats,
            Clock clock) {
        this.signOff = signOff;
        this.plans = plans;
        this.outlook = outlook;
        this.rows = rows;
        this.emptySeats = emptySeats;
        this.clock = clock;
    }

    @Override
    public Next next(AnswerId answer) {
        return next(plans.answer(answer));
    }

    @Override
    public Next next(ActionView action) {
        return signOff.next(action, clock.instant())
                .<Next>map(telling -> telling)
                .orElseGet(() -> outlook.next(action, clock.instant()));
    }

    @Override
    public List<Next.Telling> within(ActionView action, LocalDate until) {
        List<Next.Telling> waiting = signOff.within(action, until, clock.instant());
        return waiting.isEmpty() ? outlook.within(action, until, clock.instant()) : waiting;
    }

    @Override
    public List<ToldOn> told(AnswerId answer) {
        return rows.about(answer);
    }

    @Override
    public List<Gap> gaps() {
        return emptySeats.now();
    }
}

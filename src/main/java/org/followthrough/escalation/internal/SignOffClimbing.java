package org.followthrough.escalation.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.escalation.Rung;
import org.followthrough.escalation.SignOffWaits;
import org.followthrough.escalation.Told;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens when evidence has waited for sign-off as long as a rung says. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SignOffClimbing {

    private final ActionPlans plans;
    private final WhoIsTold whoIsTold;
    private final ToldRows rows;
    private final LadderCalendar calendar;
    private final ApplicationEventPublisher events;

    SignOffClimbing(
            ActionPlans plans,
            WhoIsTold whoIsTold,
            ToldRows rows,
            LadderCalendar calendar,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.whoIsTold = whoIsTold;
        this.rows = rows;
        this.calendar = calendar;
        this.events = events;
    }

    /** The moment of a rung for what came in on {@code since}: of its day, or of the next working day. */
    public Instant moment(LocalDate since, int days) {
        return calendar.momentOf(watched(since), days);
    }

    /** How long it has waited by {@code now}: everything at or below it is behind us. */
    public int waited(LocalDate since, Instant now) {
        return calendar.reachedBy(watched(since), now);
    }

    private static WatchedDate watched(LocalDate since) {
        return new WatchedDate(since, DeadlineKind.DATE);
    }

    /** A repeated step finds its rows there and tells nobody again. */
    public void tell(AnswerId answer, LocalDate since, Rung rung, Instant now) {
        ActionView action = plans.answer(answer);
        List<Told> told = whoIsTold.at(action, List.of(rung)).told();
        if (rows.add(answer, action.dateVersion(), told, now))
            events.publishEvent(new SignOffWaits(action, since, rung, told, now));
    }
}

package org.followthrough.escalation.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.DateChange;
import org.followthrough.escalation.Next;
import org.followthrough.escalation.Rung;
import org.followthrough.escalation.ToldAs;
import org.springframework.stereotype.Component;

/** Who will be told next, as the seats are held now. */
@Component
class Outlook {

    /** Those who can still move an action that the ladder has not: its lead, the lead's executive, the partnership's office. */
    private static final Rung DIGEST = new Rung(
            "digest", Integer.MAX_VALUE, List.of(ToldAs.LEAD, ToldAs.AGENCY_EXECUTIVE, ToldAs.BUSINESS_MANAGER));

    private final LadderCalendar calendar;
    private final Rungs rungs;
    private final WhoIsTold whoIsTold;
    private final ActionPlans plans;

    Outlook(LadderCalendar calendar, Rungs rungs, WhoIsTold whoIsTold, ActionPlans plans) {
        this.calendar = calendar;
        this.rungs = rungs;
        this.whoIsTold = whoIsTold;
        this.plans = plans;
    }

    Next next(ActionView action, Instant now) {
        if (!action.isWatched()) return new Next.Nobody(why(action));
        return WatchedDate.of(action.deadline())
                .<Next>map(date -> next(action, date, now))
                .orElseGet(() -> new Next.Nobody(Next.Why.NO_DATE));
    }

    private static Next.Why why(ActionView action) {
        if (action.circumstances().draft()) return Next.Why.DRAFT;
        if (action.state() == AnswerState.ACCEPTED) return Next.Why.ACCEPTED;
        if (action.state() == AnswerState.ENDED) return Next.Why.ENDED;
        if (action.aside() != null) return Next.Why.SET_ASIDE;
        if (action.state() == AnswerState.IN_SIGN_OFF) return Next.Why.BEING_JUDGED;
        return Next.Why.DATE_ASKED;
    }

    private Next.Telling next(ActionView action, WatchedDate date, Instant now) {
        return rungs.above(calendar.reachedBy(date, now))
                .map(rung -> on(action, date, rung))
                .orElseGet(() -> digestAfter(action, date, rungs.top(reachedAtStart(action, date)), now));
    }

    /** A watch begins with the version of its date; a ladder may have been used up before it began. */
    private int reachedAtStart(ActionView action, WatchedDate date) {
        return plans.dateChanges(action.answer()).stream()
                .map(DateChange::setAt)
                .reduce((earlier, later) -> later)
                .map(began -> calendar.reachedBy(date, began))
                .orElse(Integer.MIN_VALUE);
    }

    /** The same rungs, one after the other, that the watch will come to. */
    List<Next.Telling> within(ActionView action, LocalDate until, Instant now) {
        List<Next.Telling> coming = new ArrayList<>();
        WatchedDate date = WatchedDate.of(action.deadline()).orElse(null);
        if (date == null || !action.isWatched()) return coming;
        Next.Telling next = next(action, date, now);
        while (!next.day().isAfter(until)) {
            coming.add(next);
            Rung rung = next.rung();
            if (rung == null) return coming;
            next = after(action, date, rung.dayOffset(), now);
        }
        return coming;
    }

    /** Who is told once everybody up to {@code reachedOffset} was, at {@code now}. */
    Next.Telling after(ActionView action, WatchedDate date, int reachedOffset, Instant now) {
        Optional<Rung> next = rungs.above(reachedOffset);
        return next.map(rung -> on(action, date, rung)).orElseGet(() -> digestAfter(action, date, reachedOffset, now));
    }

    private Next.Telling on(ActionView action, WatchedDate date, Rung rung) {
        int offset = rung.dayOffset();
        return new Next.Telling(
                rung,
                calendar.dayOf(date, offset),
                calendar.momentOf(date, offset),
                whoIsTold.at(action, List.of(rung)).told());
    }

    private Next.Telling digestAfter(ActionView action, WatchedDate date, int reachedOffset, Instant now) {
        LadderCalendar.Digest digest = calendar.digestAfter(date, reachedOffset, now);
        return new Next.Telling(
                null, digest.day(), digest.at(), readersOfDigest(action).told());
    }

    LadderCalendar.Digest digestAt(WatchedDate date, int reachedOffset, Instant now) {
        return calendar.digestAt(date, reachedOffset, now);
    }

    WhoIsTold.Audience readersOfDigest(ActionView action) {
        return whoIsTold.at(action, List.of(DIGEST));
    }
}

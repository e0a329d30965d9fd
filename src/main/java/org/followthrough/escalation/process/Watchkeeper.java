package org.followthrough.escalation.process;

import java.time.Clock;
import java.util.Map;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.ClockEvent;
import org.followthrough.escalation.internal.DateVersion;
import org.followthrough.escalation.internal.LadderCalendar;
import org.followthrough.escalation.internal.WatchedDate;
import org.followthrough.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts and stops the watch over an answer's date, in the transaction that gives it a reason to. An answer without a
 * date has no watch. A new date means a new watch, because a running timer does not follow a changed variable.
 */
@Component
class Watchkeeper {

    private final Workflow workflow;
    private final ActionPlans plans;
    private final LadderCalendar calendar;
    private final Clock clock;

    Watchkeeper(Workflow workflow, ActionPlans plans, LadderCalendar calendar, Clock clock) {
        this.workflow = workflow;
        this.plans = plans;
        this.calendar = calendar;
        this.clock = clock;
    }

    @EventListener
    void on(ClockEvent.Started started) {
        start(plans.answer(started.answer()));
    }

    @EventListener
    void on(ClockEvent.Stopped stopped) {
        stop(stopped.answer());
    }

    @EventListener
    void on(ActionEvent.Ended ended) {
        stop(ended.action().answer());
    }

    @EventListener
    void on(ActionEvent.SetAside aside) {
        stop(aside.action().answer());
    }

    @EventListener
    void on(ActionEvent.TakenUp again) {
        start(again.action());
    }

    /** The ladder waits while a new date is being decided. */
    @EventListener
    void on(ActionEvent.DateAsked asked) {
        stop(asked.action().answer());
    }

    @EventListener
    void on(ActionEvent.DateGranted granted) {
        start(granted.action());
    }

    @EventListener
    void on(ActionEvent.DateRefused refused) {
        start(refused.action());
    }

    @EventListener
    void on(ActionEvent.DateRequestTakenBack back) {
        start(back.action());
    }

    @EventListener
    void on(ActionEvent.DateChanged changed) {
        ActionView action = changed.action();
        if (!action.isWatched()) return;
        stop(action.answer());
        start(action);
    }

    /** Rungs that lie before this moment are behind us: loading an old plan floods nobody. */
    private void start(ActionView action) {
        WatchedDate date = WatchedDate.of(action.deadline()).orElse(null);
        if (date == null) return;
        workflow.start(
                DeadlineWatch.PROCESS,
                action.answer().value(),
                DeadlineWatch.starting(
                        new DateVersion(action.dateVersion(), date), calendar.reachedBy(date, clock.instant())));
    }

    private void stop(AnswerId answer) {
        workflow.tell(DeadlineWatch.PROCESS, answer.value(), DeadlineWatch.STOPPED, Map.of());
    }
}

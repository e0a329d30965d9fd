package org.followthrough.escalation.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.escalation.Next;
import org.followthrough.escalation.Rung;
import org.followthrough.shared.London;
import org.followthrough.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Who will be told next that evidence waits to be judged, as the sign-off ladder and the seats are now. */
@Component
class SignOffOutlook {

    private final Workflow workflow;
    private final LadderCalendar calendar;
    private final WhoIsTold whoIsTold;

    SignOffOutlook(Workflow workflow, LadderCalendar calendar, WhoIsTold whoIsTold) {
        this.workflow = workflow;
        this.calendar = calendar;
        this.whoIsTold = whoIsTold;
    }

    /** Empty where nothing waits, and where all are told. */
    Optional<Next.Telling> next(ActionView action, Instant now) {
        return since(action).flatMap(since -> after(action, since, calendar.reachedBy(watched(since), now)));
    }

    List<Next.Telling> within(ActionView action, LocalDate until, Instant now) {
        List<Next.Telling> coming = new ArrayList<>();
        LocalDate since = since(action).orElse(null);
        if (since == null) return coming;
        int reached = calendar.reachedBy(watched(since), now);
        for (Optional<Next.Telling> next = after(action, since, reached);
                next.isPresent() && !next.get().day().isAfter(until);
                next = after(action, since, reached)) {
            coming.add(next.get());
            Rung rung = next.get().rung();
            if (rung != null) reached = rung.dayOffset();
        }
        return coming;
    }

    /** The day on which the evidence came in. What had come in before its plan was loaded is not watched. */
    private static Optional<LocalDate> since(ActionView action) {
        Instant delivered = action.deliveredAt();
        boolean waits = action.state() == AnswerState.IN_SIGN_OFF
                && action.aside() == null
                && !action.circumstances().draft();
        return waits && delivered != null && !delivered.isBefore(action.startedAt())
                ? Optional.of(London.dateOf(delivered))
                : Optional.empty();
    }

    private static WatchedDate watched(LocalDate since) {
        return new WatchedDate(since, DeadlineKind.DATE);
    }

    private Optional<Next.Telling> after(ActionView action, LocalDate since, int reached) {
        Map<String, Object> row = workflow.decide("sign-off-ladder", Map.of("reachedOffset", reached));
        if (!(row.get("dayOffset") instanceof Number days)) return Optional.empty();
        Rung rung = Rungs.rung(String.valueOf(row.get("rung")), days.intValue(), String.valueOf(row.get("tells")));
        return Optional.of(new Next.Telling(
                rung,
                calendar.dayOf(watched(since), rung.dayOffset()),
                calendar.momentOf(watched(since), rung.dayOffset()),
                whoIsTold.at(action, List.of(rung)).told()));
    }
}

package org.followthrough.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/**
 * What a board has asked for once, and what became of it: as much of an answer as one looks at who asks whether it has
 * been said before.
 *
 * @param due the day that holds now
 * @param closedAt null while it is open, and where it had been accepted before, on a day that its plan does not print
 */
public record PastAction(
        ActionId action,
        PlanId plan,
        String planTitle,
        String reference,
        String wording,
        AnswerState state,
        AsItStands cameIn,
        @Nullable LocalDate due,
        @Nullable Instant closedAt) {

    /** Null while it is open, and where its plan does not print the day. */
    public @Nullable LocalDate acceptedOn() {
        return closedAt == null ? null : London.dateOf(closedAt);
    }

    public @Nullable ImpactResult impact() {
        return cameIn.result();
    }

    /** The day of the test that {@link #impact()} is the result of; null without one, and where it is not printed. */
    public @Nullable LocalDate testedOn() {
        return cameIn.result() == null ? null : cameIn.on();
    }

    /** "Accepted on 3 May 2025", "Tested on 3 May 2025: embedded", "Overdue since 1 April 2026". */
    public String whatBecame(LocalDate today) {
        if (state == AnswerState.ACCEPTED) return ended();
        if (due == null || !state.isWatched()) return state.words();
        return today.isAfter(due)
                ? "Overdue since " + London.inWords(due.plusDays(1))
                : state.words() + ", due " + London.inWords(due);
    }

    private String ended() {
        if (cameIn.result() != null) return cameIn.words();
        LocalDate accepted = acceptedOn();
        if (accepted != null) return "Accepted on " + London.inWords(accepted);
        return cameIn.isAccepted() ? "Accepted before its plan was loaded" : state.words();
    }
}

package org.followthrough.reporting.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.PlanId;
import org.followthrough.challenge.ChallengeView;
import org.followthrough.reporting.AgencyStatement;
import org.followthrough.reporting.Quarter;
import org.followthrough.reporting.Rating;
import org.followthrough.reporting.ReportSnapshot.Stand;
import org.followthrough.reporting.ReportSnapshot.Standing;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/**
 * All that a report's numbers are counted from.
 *
 * @param today the day of counting, local to London
 * @param actions all there are, in the order of plans and of their printing
 * @param notStated how many findings of each plan have no answer that is stated
 * @param late of an action whose date was changed, the most days that one had passed by then
 * @param lines what leads gave for this report
 * @param statements what agencies gave for this report, in the order in which they were asked
 * @param challenges put since the other report, or open
 * @param earlier the report to compare with, null in the first one
 */
record Basis(
        Quarter quarter,
        LocalDate today,
        List<ActionView> actions,
        Map<PlanId, Integer> notStated,
        PublicNames names,
        Map<AnswerId, Long> late,
        Map<AnswerId, String> lines,
        List<AgencyStatement> statements,
        List<ChallengeView> challenges,
        @Nullable Earlier earlier) {

    Basis {
        Comparator<ActionView> order = Comparator.comparing(names::prefix);
        actions = actions.stream()
                .sorted(order.thenComparing(ActionView::listed)
                        .thenComparing(action -> action.answer().value()))
                .toList();
    }

    Rating rating(ActionView action) {
        return Rating.of(action, today);
    }

    Stand stand(ActionView action) {
        return new Stand(action.state(), rating(action), action.deadline().due());
    }

    @Nullable
    Standing before(ActionView action) {
        return earlier == null ? null : earlier.standing(action.answer());
    }

    LocalDate since() {
        return earlier == null
                ? quarter.first().minusDays(1)
                : earlier.snapshot().countedOn();
    }

    /** Accepted, not ended otherwise, since the other report was frozen or, in the first one, since the quarter began; not when loaded. */
    boolean isCompleted(ActionView action) {
        Instant from = earlier == null ? London.endOf(since()) : earlier.frozenAt();
        return action.state() == AnswerState.ACCEPTED
                && !action.acceptedBefore()
                && action.closedAt() != null
                && !action.closedAt().isBefore(from);
    }

    boolean isDateMoved(ActionView action) {
        Standing before = before(action);
        return action.timesChanged() > (before == null ? 0 : before.timesChanged());
    }
}

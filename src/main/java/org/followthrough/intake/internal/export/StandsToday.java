package org.followthrough.intake.internal.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/**
 * How an action stands on a day.
 *
 * @param answers all that were asked for it
 */
record StandsToday(List<ActionView> answers, LocalDate today) {

    String status() {
        if (answers.size() == 1) return status(answers.get(0));
        long accepted = answers.stream()
                .filter(answer -> answer.state() == AnswerState.ACCEPTED)
                .count();
        return accepted + " of " + answers.size() + " accepted";
    }

    private String status(ActionView answer) {
        return answer.isOverdue(today) ? "Overdue" : answer.stands();
    }

    /** The last of all its answers' days. */
    Value date() {
        LocalDate last = answers.stream()
                .map(answer -> answer.deadline().due())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        if (last != null) return Value.of(last);
        return Value.of(answers.get(0).deadline().kind() == DeadlineKind.ONGOING ? "Ongoing" : "");
    }

    /** Empty until all its answers are accepted, and where that was before the plan was loaded and on an unknown day. */
    Value acceptedOn() {
        if (answers.stream().anyMatch(answer -> acceptedOn(answer) == null)) return Value.of("");
        return answers.stream()
                .map(StandsToday::acceptedOn)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .map(moment -> Value.of(London.dateOf(moment)))
                .orElse(Value.of(""));
    }

    private static @Nullable Instant acceptedOn(ActionView answer) {
        return answer.state() == AnswerState.ACCEPTED ? answer.closedAt() : null;
    }
}

package org.followthrough.intake.internal.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.shared.London;

/** What became of an action, in words. */
final class WhatBecame {

    private WhatBecame() {}

    /** @param answers all that were asked for the action */
    static String of(List<ActionView> answers, LocalDate today) {
        if (answers.size() == 1) return of(answers.get(0), today);
        long accepted = answers.stream()
                .filter(answer -> answer.state() == AnswerState.ACCEPTED)
                .count();
        return accepted + " of " + answers.size() + " answers accepted";
    }

    private static String of(ActionView answer, LocalDate today) {
        if (answer.state() == AnswerState.ACCEPTED) return accepted(answer);
        LocalDate due = answer.deadline().due();
        if (due == null) return answer.state().words();
        if (answer.isOverdue(today)) return "Overdue since " + London.inWords(due.plusDays(1));
        return answer.state().isWatched()
                ? answer.state().words() + ", due " + London.inWords(due)
                : answer.state().words();
    }

    private static String accepted(ActionView answer) {
        if (answer.acceptedBefore()) return "Accepted before its plan was loaded";
        Instant closed = answer.closedAt();
        return closed == null ? "Accepted" : "Accepted on " + London.inWords(London.dateOf(closed));
    }
}

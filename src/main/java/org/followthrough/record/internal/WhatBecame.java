package org.followthrough.record.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Ending;
import org.followthrough.assurance.ProgressBook;
import org.followthrough.audit.AuditEntry;
import org.followthrough.record.YearRecord.NotImplemented;
import org.followthrough.record.YearRecord.Why;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why an answer was not implemented, with the reason that is recorded. */
@Component
class WhatBecame {

    static final String NO_REASON = "No reason is recorded.";

    private static final Set<String> SAYS_WHY =
            Set.of("date-asked", "date-changed", "date-granted", "evidence-returned");

    private final ActionPlans plans;
    private final ProgressBook progress;

    WhatBecame(ActionPlans plans, ProgressBook progress) {
        this.plans = plans;
        this.progress = progress;
    }

    NotImplemented ended(ActionView answer, Books books) {
        Ending ending = Objects.requireNonNull(answer.ending(), "what has ended says how");
        String successor = ending.successor() == null ? "" : books.reference(ending.successor());
        String instead = successor.isEmpty() ? "" : "\nIn its place: " + successor;
        return new NotImplemented(
                books.line(answer),
                why(ending.kind()),
                London.dateOf(ending.at()),
                said(ending.reason(), books) + instead,
                books.nameless().in(ending.approvedBy()));
    }

    private static Why why(Ending.Kind kind) {
        return switch (kind) {
            case WITHDRAWN -> Why.WITHDRAWN;
            case SUPERSEDED -> Why.SUPERSEDED;
            case MERGED -> Why.MERGED;
            case NOT_ACCEPTED -> Why.NOT_ACCEPTED;
            case REFUSED -> Why.REFUSED;
        };
    }

    NotImplemented onHold(ActionView answer, AuditEntry aside, Books books, Instant end) {
        Map<String, String> facts = aside.facts();
        LocalDate since = books.newest(answer, end, entry -> entry.what().equals("action-set-aside"))
                .map(entry -> London.dateOf(entry.at()))
                .orElse(London.dateOf(aside.at()));
        return new NotImplemented(
                books.line(answer),
                Why.ON_HOLD,
                since,
                said(facts.getOrDefault("reason", ""), books),
                books.nameless().in(facts.getOrDefault("approved-by", "")));
    }

    NotImplemented overdue(ActionView answer, LocalDate due, Books books, Instant end) {
        return new NotImplemented(books.line(answer), Why.OVERDUE, due.plusDays(1), lateness(answer, books, end), "");
    }

    /** What its body said last of how far it has come; otherwise the last reason given for a date or a return. */
    private String lateness(ActionView answer, Books books, Instant end) {
        return progress.of(answer.answer()).stream()
                .filter(line -> line.recordedAt().isBefore(end))
                .map(line -> said(line.words(), books))
                .findFirst()
                .or(() -> books.newest(answer, end, entry -> SAYS_WHY.contains(entry.what()))
                        .map(entry -> said(entry.facts().getOrDefault("reason", ""), books)))
                .orElse(NO_REASON);
    }

    private static String said(String reason, Books books) {
        return reason.isBlank() ? NO_REASON : books.nameless().in(reason.strip());
    }

    /** The day that held at a moment: a date that was changed afterwards was another then. */
    @Nullable
    LocalDate due(ActionView answer, Instant end) {
        if (answer.dateVersion() <= 1) return answer.deadline().due();
        List<LocalDate> held = plans.dateChanges(answer.answer()).stream()
                .filter(change -> change.version() == 1 || change.setAt().isBefore(end))
                .reduce((earlier, later) -> later)
                .map(change -> change.due())
                .stream()
                .toList();
        return held.isEmpty() ? null : held.get(0);
    }
}

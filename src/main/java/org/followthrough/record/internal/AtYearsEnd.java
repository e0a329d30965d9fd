package org.followthrough.record.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Aside;
import org.followthrough.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * How an answer stood at a moment that may lie behind, as the record of what happened tells it: what it is now says nothing
 * of last March.
 *
 * @param aside the entry that set it aside, where it was so then; null otherwise
 */
record AtYearsEnd(
        boolean started,
        boolean closed,
        boolean delivered,
        @Nullable AuditEntry aside) {

    private static final Set<String> BEGINS = Set.of("action-started", "body-asked");
    private static final Set<String> SETS_ASIDE = Set.of("action-set-aside", "action-kept-aside");
    private static final Set<String> TAKES_UP =
            Set.of("action-taken-up", "evidence-submitted", "evidence-accepted", "action-ended");

    /** @param before what happened until then, oldest first */
    static AtYearsEnd of(ActionView answer, List<AuditEntry> before, Instant end) {
        boolean started = before.stream().anyMatch(entry -> BEGINS.contains(entry.what()));
        boolean delivered = answer.cameIn().stage() == AsItStands.Stage.DELIVERED;
        AuditEntry aside = null;
        for (AuditEntry entry : before) {
            if (entry.what().equals("evidence-submitted")) delivered = true;
            if (entry.what().equals("evidence-returned")) delivered = false;
            if (SETS_ASIDE.contains(entry.what())) aside = entry;
            if (TAKES_UP.contains(entry.what())) aside = null;
        }
        return new AtYearsEnd(started, isClosed(answer, end), delivered, aside);
    }

    private static boolean isClosed(ActionView answer, Instant end) {
        Instant closed = answer.closedAt();
        return closed == null ? !answer.state().isOpen() : closed.isBefore(end);
    }

    boolean isOpen() {
        return started && !closed;
    }

    boolean isOnHold() {
        return aside != null && !isStandingRule(aside.facts());
    }

    boolean isStandingRule() {
        return aside != null && isStandingRule(aside.facts());
    }

    private static boolean isStandingRule(Map<String, String> facts) {
        return Aside.Kind.STANDING_RULE.words().equals(facts.get("aside-as"));
    }

    /** @param due the day that held then @param today the day on which it is asked; after the year, the day that follows it */
    boolean isOverdue(ActionView answer, @Nullable LocalDate due, LocalDate today) {
        return isOpen()
                && !delivered
                && aside == null
                && !answer.circumstances().external()
                && due != null
                && today.isAfter(due);
    }
}

package org.followthrough.record.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.audit.AuditEntry;
import org.followthrough.record.YearRecord.Line;

/**
 * All that a year's record is read from, read once.
 *
 * @param answers of plans that are agreed, by plan and in its order
 * @param happened to each answer, oldest first
 */
record Books(
        List<ActionView> answers,
        Map<PlanId, PlanView> plans,
        Map<AnswerId, List<AuditEntry>> happened,
        WithoutNames nameless) {

    PlanView plan(PlanId id) {
        return Objects.requireNonNull(plans.get(id), "an answer has a plan");
    }

    /** "GS: Child A, what we learned". */
    String planName(PlanId id) {
        return plan(id).prefix() + ": " + nameless.in(plan(id).title());
    }

    Line line(ActionView answer) {
        return new Line(answer.named(), answer.path(), planName(answer.plan()), nameless.in(answer.wording()));
    }

    String reference(ActionId action) {
        return answers.stream()
                .filter(each -> each.id().equals(action))
                .map(ActionView::reference)
                .findFirst()
                .orElse("");
    }

    /** What happened before a moment, oldest first. */
    List<AuditEntry> before(ActionView answer, Instant end) {
        return happened.getOrDefault(answer.answer(), List.of()).stream()
                .filter(entry -> entry.at().isBefore(end))
                .toList();
    }

    Optional<AuditEntry> newest(ActionView answer, Instant end, Predicate<AuditEntry> which) {
        return before(answer, end).stream().filter(which).reduce((earlier, later) -> later);
    }
}

package org.followthrough.escalation;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionView;
import org.followthrough.shared.AuditedEvent;
import org.jspecify.annotations.Nullable;

/**
 * No rung is left and the action has still not moved: it is in the month's digest. Repeated each month.
 *
 * @param dateVersion the version of the date that is watched
 * @param month names the digest, once per version of the date; its working day may lie in the following month
 * @param told each person once; their {@link Told#rung()} is {@code digest}
 * @param next the following digest
 */
public record LadderUsedUp(
        ActionView action, int dateVersion, YearMonth month, List<Told> told, Next.Telling next, Instant at)
        implements AuditedEvent {

    public LadderUsedUp {
        told = List.copyOf(told);
    }

    @Override
    public String what() {
        return "repeated-in-digest";
    }

    @Override
    public String subjectKind() {
        return "answer";
    }

    @Override
    public UUID subjectId() {
        return action.answer().value();
    }

    @Override
    public @Nullable UUID actor() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "month",
                month.toString(),
                "told",
                told.isEmpty() ? "nobody" : told.stream().map(Told::words).collect(Collectors.joining(", ")));
    }
}

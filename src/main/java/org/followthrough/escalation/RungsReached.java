package org.followthrough.escalation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionView;
import org.followthrough.shared.AuditedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One or more rungs were reached: ordinarily one, after an outage all that were missed. Published once, in the
 * transaction in which it is recorded.
 *
 * @param dateVersion the version of the date that is watched
 * @param rungs in the order climbed, never empty
 * @param told each person once
 * @param gaps empty places that were met; their business manager is among {@code told}, where there is one
 * @param next who is told after that
 * @param at when it was recorded
 */
public record RungsReached(
        ActionView action,
        int dateVersion,
        List<Rung> rungs,
        List<Told> told,
        List<Gap> gaps,
        Next.Telling next,
        Instant at)
        implements AuditedEvent {

    public RungsReached {
        if (rungs.isEmpty()) throw new IllegalArgumentException("no rung was reached");
        rungs = List.copyOf(rungs);
        told = List.copyOf(told);
        gaps = List.copyOf(gaps);
    }

    public Rung highest() {
        return rungs.get(rungs.size() - 1);
    }

    @Override
    public String what() {
        return "rungs-reached";
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
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("rungs", rungs.stream().map(Rung::name).collect(Collectors.joining(", ")));
        facts.put("reached", highest().words());
        facts.put(
                "told",
                told.isEmpty() ? "nobody" : told.stream().map(Told::words).collect(Collectors.joining(", ")));
        if (!gaps.isEmpty()) facts.put("gaps", gaps.stream().map(Gap::words).collect(Collectors.joining(", ")));
        return facts;
    }
}

package org.followthrough.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionView;
import org.followthrough.shared.AuditedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Evidence has waited for sign-off so long that somebody is told. Published once for each rung.
 *
 * @param since the day on which the evidence came in, local to London
 * @param told each person once
 */
public record SignOffWaits(ActionView action, LocalDate since, Rung rung, List<Told> told, Instant at)
        implements AuditedEvent {

    public SignOffWaits {
        told = List.copyOf(told);
    }

    @Override
    public String what() {
        return "sign-off-waits";
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
        facts.put("waited", rung.dayOffset() + " days");
        facts.put(
                "told",
                told.isEmpty() ? "nobody" : told.stream().map(Told::words).collect(Collectors.joining(", ")));
        return facts;
    }
}

package org.followthrough.assurance;

import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Assurance of people without accounts is in, in the transaction in which it is judged next.
 *
 * @param provenance "By letter, 3 March 2026, received by Ann Lowe"
 * @param by who recorded it; null where they answered themselves through a link
 */
public record AssuranceRecorded(
        AnswerId answer, String provenance, @Nullable PersonId by) implements AuditedEvent {

    @Override
    public String what() {
        return "assurance-recorded";
    }

    @Override
    public String subjectKind() {
        return "answer";
    }

    @Override
    public UUID subjectId() {
        return answer.value();
    }

    @Override
    public @Nullable UUID actor() {
        return by == null ? null : by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("received", provenance);
    }
}

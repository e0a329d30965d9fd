package org.followthrough.assurance;

import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/** Progress was noted for an answer, in the transaction in which it was. */
public record ProgressNoted(AnswerId answer, String provenance, PersonId by) implements AuditedEvent {

    @Override
    public String what() {
        return "progress-noted";
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
    public UUID actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("received", provenance);
    }
}

package org.followthrough.assurance;

import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/** Assurance that came outside this system was recorded for an answer, in the transaction in which it is judged next. */
public record AssuranceRecorded(AnswerId answer, Received received, PersonId by) implements AuditedEvent {

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
    public UUID actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("received", received.provenance());
    }
}

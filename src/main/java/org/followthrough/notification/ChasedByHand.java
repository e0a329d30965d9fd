package org.followthrough.notification;

import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/** A business manager has chased an overdue answer by hand. @param told who is written to, by name */
public record ChasedByHand(AnswerId answer, PersonId by, String told) implements AuditedEvent {

    @Override
    public String what() {
        return "chased-by-hand";
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
        return Map.of("told", told);
    }
}

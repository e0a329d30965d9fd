package org.followthrough.notification;

import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/** The mails of a rung are held back, or leave again. @param what {@code chase-held} or {@code chase-released} */
public record ChaseHeld(String what, AnswerId answer, PersonId by, Map<String, String> facts) implements AuditedEvent {

    public ChaseHeld {
        facts = Map.copyOf(facts);
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
}

package org.followthrough.escalation;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/** A letter from a chair was kept, or kept again after a change. @param version from 1 */
public record LetterKept(UUID letter, String agency, String signatory, int version, PersonId by)
        implements AuditedEvent {

    @Override
    public String what() {
        return "chair-letter-kept";
    }

    @Override
    public String subjectKind() {
        return "letter";
    }

    @Override
    public UUID subjectId() {
        return letter;
    }

    @Override
    public UUID actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agency", agency, "signatory", signatory, "version", String.valueOf(version));
    }
}

package org.followthrough.rating;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/** @param what {@code rating-scheme-chosen} of a plan, {@code rated-otherwise} or {@code rating-taken-back} of an answer */
public record RatingEvent(String what, String subjectKind, UUID subjectId, PersonId by, Map<String, String> facts)
        implements AuditedEvent {

    public RatingEvent {
        facts = Map.copyOf(facts);
    }

    @Override
    public UUID actor() {
        return by.value();
    }
}

package org.followthrough.shared;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened and must be on record. Published inside the transaction in which it happened. */
public interface AuditedEvent {

    /** The past-tense name under which it is recorded, in kebab case: {@code evidence-submitted}. */
    String what();

    /** What it happened to: {@code answer}, {@code action}, {@code plan}, {@code report}, {@code person}. */
    String subjectKind();

    UUID subjectId();

    /** The person who did it, or null where the system did. */
    @Nullable
    UUID actor();

    /** Small facts for the timeline, already safe to show to whoever may see the subject. */
    default Map<String, String> facts() {
        return Map.of();
    }
}

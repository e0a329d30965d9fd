package org.followthrough.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as it was recorded.
 *
 * @param seq its place in the whole record; later entries have higher ones, some numbers may be missing
 * @param at the moment by the product's clock
 * @param actor the person who did it, null where the system did
 * @param deputy who did it in the actor's place, or null
 * @param what the event's past-tense name in kebab case, such as {@code evidence-submitted}
 * @param facts what the event itself said, sorted by name
 */
public record AuditEntry(
        long seq,
        Instant at,
        @Nullable UUID actor,
        String what,
        String subjectKind,
        UUID subjectId,
        Map<String, String> facts,
        @Nullable UUID deputy) {
    public AuditEntry {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }
}

package org.followthrough.audit.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.TreeMap;
import java.util.UUID;
import org.followthrough.shared.AuditedEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An event, the moment at which it was published, and the deputy who did it in place of its actor. */
record Happening(Instant at, AuditedEvent event, @Nullable UUID deputy) {

    /** The columns in their order; facts sorted by name, so that the same facts are always the same text. */
    Object[] row() {
        return new Object[] {
            at.atOffset(ZoneOffset.UTC),
            event.actor(),
            event.what(),
            event.subjectKind(),
            event.subjectId(),
            JsonMapper.shared().writeValueAsString(new TreeMap<>(event.facts())),
            deputy
        };
    }
}

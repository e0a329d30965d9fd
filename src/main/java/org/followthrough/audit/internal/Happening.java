package org.followthrough.audit.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.TreeMap;
import org.followthrough.shared.AuditedEvent;
import tools.jackson.databind.json.JsonMapper;

/** An event and the moment at which it was published. */
record Happening(Instant at, AuditedEvent event) {

    /** The columns in their order; facts sorted by name, so that the same facts are always the same text. */
    Object[] row() {
        return new Object[] {
            at.atOffset(ZoneOffset.UTC),
            event.actor(),
            event.what(),
            event.subjectKind(),
            event.subjectId(),
            JsonMapper.shared().writeValueAsString(new TreeMap<>(event.facts()))
        };
    }
}

package org.followthrough.handover;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** A leaver's whole work was handed over. */
public record HandedOver(Holdings held, @Nullable PersonId successor, String reason, boolean closed, PersonId by)
        implements AuditedEvent {

    @Override
    public String what() {
        return "work-handed-over";
    }

    @Override
    public String subjectKind() {
        return "person";
    }

    @Override
    public UUID subjectId() {
        return held.leaver().id().value();
    }

    @Override
    public UUID actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "successor", successor == null ? "" : successor.value().toString(),
                "reason", reason,
                "actions", String.valueOf(held.led().size()),
                "seats", String.valueOf(held.seats().size()),
                "groups", String.valueOf(held.memberships().size()),
                "account-closed", String.valueOf(closed));
    }
}

package org.followthrough.actionplan;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/** A newer version of a plan was taken in. */
public record PlanRevised(PlanView plan, PlanVersion version, int added, int changed, int gone)
        implements AuditedEvent {

    @Override
    public String what() {
        return "plan-revised";
    }

    @Override
    public String subjectKind() {
        return "plan";
    }

    @Override
    public UUID subjectId() {
        return plan.id().value();
    }

    @Override
    public UUID actor() {
        PersonId by = version.takenInBy();
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "version",
                String.valueOf(version.number()),
                "source",
                version.sourceName(),
                "added",
                String.valueOf(added),
                "changed",
                String.valueOf(changed),
                "gone",
                String.valueOf(gone));
    }
}

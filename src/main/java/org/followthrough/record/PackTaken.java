package org.followthrough.record;

import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/** Somebody took a pack with what is recorded of a plan. */
public record PackTaken(PlanId plan, String scope, long files, PersonId by) implements AuditedEvent {

    @Override
    public String what() {
        return "inspection-pack-taken";
    }

    @Override
    public String subjectKind() {
        return "plan";
    }

    @Override
    public UUID subjectId() {
        return plan.value();
    }

    @Override
    public UUID actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("pack", scope, "files", String.valueOf(files));
    }
}

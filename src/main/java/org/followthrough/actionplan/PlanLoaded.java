package org.followthrough.actionplan;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/** A plan was loaded, and its actions have started. */
public record PlanLoaded(PlanView plan, int actions, PersonId by) implements AuditedEvent {

    @Override
    public String what() {
        return "plan-loaded";
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
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("actions", String.valueOf(actions), "source", plan.sourceName());
    }
}

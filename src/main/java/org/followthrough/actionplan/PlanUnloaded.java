package org.followthrough.actionplan;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/** A load is being undone: published in its transaction, while the plan's rows are still there. */
public record PlanUnloaded(PlanView plan, int actions, PersonId by) implements AuditedEvent {

    @Override
    public String what() {
        return "plan-unloaded";
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

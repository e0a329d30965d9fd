package org.followthrough.actionplan;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/**
 * Something happened to a plan's response.
 *
 * @param what {@code finding-answered}, {@code finding-review-moved}, {@code response-sent}, {@code response-agreed} or
 *     {@code response-sent-back}
 */
public record ResponseEvent(String what, PlanId plan, PersonId by, Map<String, String> facts) implements AuditedEvent {

    public ResponseEvent {
        facts = Map.copyOf(facts);
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
}

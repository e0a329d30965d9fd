package org.followthrough.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/** What happens to a publication, on record with its plan. */
public record PublicationEvent(String what, PlanId plan, int version, Map<String, String> more, PersonId by)
        implements AuditedEvent {

    public PublicationEvent {
        more = Map.copyOf(more);
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
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("publication", "Version " + version);
        facts.putAll(more);
        return facts;
    }
}

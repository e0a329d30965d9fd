package org.followthrough.challenge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/** What a person does to a challenge, on record with the plan, the action or the report that it is put to. */
public record ChallengeEvent(
        String what, ChallengeId challenge, Challenged about, Map<String, String> more, PersonId by)
        implements AuditedEvent {

    public ChallengeEvent {
        more = Map.copyOf(more);
    }

    @Override
    public String subjectKind() {
        return about.kind().onRecord();
    }

    @Override
    public UUID subjectId() {
        return about.subject();
    }

    @Override
    public UUID actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>(more);
        facts.put("challenge", challenge.value().toString());
        if (about.kind() == Challenged.Kind.STATEMENT) facts.put("challenged", about.title());
        return facts;
    }
}

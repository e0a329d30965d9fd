package org.followthrough.reporting;

import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/** A meeting came into the calendar or, where not {@code added}, was taken out of it. */
public record MeetingPlanned(BoardMeeting meeting, boolean added, PersonId by) implements AuditedEvent {

    @Override
    public String what() {
        return added ? "meeting-planned" : "meeting-taken-out";
    }

    @Override
    public String subjectKind() {
        return "group";
    }

    @Override
    public UUID subjectId() {
        return meeting.group().value();
    }

    @Override
    public UUID actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "held-on",
                meeting.heldOn().toString(),
                "papers-on",
                meeting.papersOn().toString());
    }
}

package org.followthrough.assurance;

import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;

/** The decision that was just taken on an answer's evidence was taken at a meeting. */
public record DecidedAtMeeting(AnswerId answer, NewMeeting meeting, PersonId by) implements AuditedEvent {

    @Override
    public String what() {
        return "decided-at-meeting";
    }

    @Override
    public String subjectKind() {
        return "answer";
    }

    @Override
    public UUID subjectId() {
        return answer.value();
    }

    @Override
    public UUID actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "held-on", String.valueOf(meeting.heldOn()), "minute", meeting.minute(), "present", meeting.present());
    }
}

package org.followthrough.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.AskedDecision.State;
import org.jspecify.annotations.Nullable;

/** The executive has decided, or put off, what a report asked of it. On record on the action where it is about one. */
public record ExecutiveDecided(
        ReportId report, @Nullable AnswerId answer, String asked, State state, String words, String minute, PersonId by)
        implements ReportEvent {

    @Override
    public String what() {
        return "executive-decided";
    }

    @Override
    public String subjectKind() {
        return answer == null ? "report" : "answer";
    }

    @Override
    public UUID subjectId() {
        return answer == null ? report.value() : answer.value();
    }

    @Override
    public UUID actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("asked", asked);
        facts.put("decision", state.words() + ": " + words);
        facts.put("minute", minute);
        return facts;
    }
}

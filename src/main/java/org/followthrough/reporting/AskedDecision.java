package org.followthrough.reporting;

import java.time.Instant;
import org.followthrough.actionplan.AnswerId;
import org.jspecify.annotations.Nullable;

/**
 * What a report asks the executive to decide.
 *
 * @param answer the action that it is about, null where it is about none
 * @param reference that action's number, empty where it is about none
 * @param words what was decided, null while nothing is
 * @param minute the minute's reference, null while nothing is decided
 */
public record AskedDecision(
        DecisionId id,
        ReportId report,
        @Nullable AnswerId answer,
        String reference,
        String wording,
        State state,
        @Nullable String words,
        @Nullable String minute,
        @Nullable Instant decidedAt) {

    public enum State {
        ASKED("Not decided yet"),
        PUT_OFF("Put off to another meeting"),
        AGREED("Agreed"),
        NOT_AGREED("Not agreed");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}

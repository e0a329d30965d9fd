package org.followthrough.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A new date that a lead has asked for. Days are local to London.
 *
 * @param effect what the later date means for children, families or the work
 * @param decider null until the table has named one
 * @param outcome null while it waits
 * @param grantedOn the day that holds since, null unless granted
 * @param why the decider's words, null where nobody decided
 */
public record DateRequest(
        UUID id,
        AnswerId answer,
        LocalDate dueOn,
        String reason,
        String effect,
        PersonId askedBy,
        @Nullable PersonId askedDeputy,
        Instant askedAt,
        @Nullable Decider decider,
        @Nullable Result outcome,
        @Nullable LocalDate grantedOn,
        @Nullable String why,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt) {

    /** Who decides, as the table {@code date-decider} names it. */
    public enum Decider {
        BUSINESS_MANAGER("the business unit"),
        CHAIR("the chair of the group that signs it off"),
        EXECUTIVE("the executive");

        private final String words;

        Decider(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public enum Result {
        GRANTED("Granted"),
        REFUSED("Not granted"),
        TAKEN_BACK("Taken back"),
        OVERTAKEN("Overtaken: the action moved on before it was decided");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}

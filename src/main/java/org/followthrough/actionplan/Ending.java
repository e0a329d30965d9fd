package org.followthrough.actionplan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an answer ended otherwise than by acceptance.
 *
 * @param approvedBy who agreed to it, as the board says it: a person, or a meeting and its minute
 * @param successor the action that takes its place, where one does
 */
public record Ending(
        Kind kind,
        String reason,
        String approvedBy,
        @Nullable ActionId successor,
        Instant at) {

    public Ending {
        if (kind.hasSuccessor() != (successor != null))
            throw new IllegalArgumentException(kind + " and a successor do not go together");
    }

    public enum Kind {
        WITHDRAWN("Withdrawn"),
        /** Another action does now what this one asked for. */
        SUPERSEDED("Superseded"),
        /** It and another are one from now on. */
        MERGED("Merged"),
        /** The board does not accept what was recommended, and says why. */
        NOT_ACCEPTED("Not accepted"),
        /** A body that owes the board nothing was asked, and said no. */
        REFUSED("Refused");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean hasSuccessor() {
            return this == SUPERSEDED || this == MERGED;
        }
    }
}

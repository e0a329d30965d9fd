package org.followthrough.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.shared.London;

/**
 * An answer set aside: nobody is chased for it and nothing is done to it until its review.
 *
 * @param reviewOn the day on which the business unit looks at it again, local to London
 * @param approvedBy who agreed to it, as the board says it: a person, or a meeting and its minute
 */
public record Aside(Kind kind, LocalDate reviewOn, String reason, String approvedBy, Instant since) {

    public enum Kind {
        /** While something else goes first, such as criminal proceedings. */
        ON_HOLD("On hold", 2),
        /** No end in it: it holds from now on and is looked at again each year. */
        STANDING_RULE("Standing rule", 1);

        private final String words;
        private final int mostYears;

        Kind(String words, int mostYears) {
            this.words = words;
            this.mostYears = mostYears;
        }

        /** How far ahead its review may lie at most. */
        public int mostYears() {
            return mostYears;
        }

        public String words() {
            return words;
        }
    }

    /** The same, looked at another day, for another reason. */
    public Aside until(LocalDate review, String why) {
        return new Aside(kind, review, why, approvedBy, since);
    }

    /** "On hold until 3 March 2026", "Standing rule, reviewed on 3 March 2026". */
    public String words() {
        return kind.words() + (kind == Kind.ON_HOLD ? " until " : ", reviewed on ") + London.inWords(reviewOn);
    }
}

package org.followthrough.intake.internal.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at before a draft is loaded.
 *
 * @param spots where it can be mended; none where there is nothing to mend
 * @param takeOver what may be done about all of it at once, else null
 */
public record Concern(
        Weight weight,
        String sentence,
        List<Spot> spots,
        @Nullable TakeOver takeOver) {

    /** Worst first. */
    public enum Weight {
        NOT_READ("Not read", "red"),
        DECIDE("Decide", "blue"),
        CHECK("Check", "yellow");

        private final String words;
        private final String colour;

        Weight(String words, String colour) {
            this.words = words;
            this.colour = colour;
        }

        public String words() {
            return words;
        }

        public String colour() {
            return colour;
        }
    }

    /** Proposals that may be taken over together. */
    public enum TakeOver {
        LEADS,
        STANDINGS
    }

    public Concern {
        spots = List.copyOf(spots);
    }

    static Concern of(Weight weight, String sentence, List<Spot> spots) {
        return new Concern(weight, sentence, spots, null);
    }
}

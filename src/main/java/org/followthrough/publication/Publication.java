package org.followthrough.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.actionplan.PlanId;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/**
 * One version of what the public may read of a plan.
 *
 * @param version from 1
 * @param slug under which the public finds it: {@code /published/<slug>}
 * @param doneBefore what had already been done before the plan
 * @param embargoUntil the first day on which it may be released, local to London; null without an embargo
 * @param embargoReason empty without an embargo
 */
public record Publication(
        PublicationId id,
        PlanId plan,
        int version,
        State state,
        String slug,
        String title,
        String introduction,
        String doneBefore,
        @Nullable LocalDate embargoUntil,
        String embargoReason,
        @Nullable Instant releasedAt) {

    public enum State {
        DRAFT("Being worded"),
        WITH_CHAIR("With the partnership chair"),
        PUBLISHED("Published"),
        REPLACED("Replaced by a newer version"),
        TAKEN_BACK("Taken back");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean isUnderEmbargo(LocalDate today) {
        return embargoUntil != null && today.isBefore(embargoUntil);
    }

    public @Nullable LocalDate releasedOn() {
        return releasedAt == null ? null : London.dateOf(releasedAt);
    }
}

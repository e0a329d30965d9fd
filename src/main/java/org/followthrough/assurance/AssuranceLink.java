package org.followthrough.assurance;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/**
 * A link by which somebody without an account may answer once.
 *
 * @param expiresAt from then on it opens nothing
 * @param usedAt when it was answered, or null
 * @param withdrawnAt when the business unit took it back, or null
 */
public record AssuranceLink(
        LinkId id,
        AnswerId answer,
        String sentTo,
        String asks,
        PersonId madeBy,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant withdrawnAt) {

    public boolean opens(Instant now) {
        return usedAt == null && withdrawnAt == null && now.isBefore(expiresAt);
    }

    /** The last day on which it opens, in London. */
    public LocalDate lastDay() {
        return London.dateOf(expiresAt.minusSeconds(1));
    }

    /** "Opens until 20 January 2026", "Answered on 7 January 2026". */
    public String stands(Instant now) {
        if (usedAt != null) return "Answered on " + London.inWords(London.dateOf(usedAt));
        if (withdrawnAt != null) return "Taken back on " + London.inWords(London.dateOf(withdrawnAt));
        return (opens(now) ? "Opens until " : "Expired after ") + London.inWords(lastDay());
    }
}

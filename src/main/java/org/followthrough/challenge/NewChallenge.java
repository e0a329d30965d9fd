package org.followthrough.challenge;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.directory.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * A challenge to be put, as it was typed.
 *
 * @param subject as in {@link Challenged}
 * @param agency whose statement is meant; null for a plan and an action
 * @param answerBy null where no date could be read
 */
public record NewChallenge(
        ChallengeId id,
        Challenged.Kind kind,
        UUID subject,
        @Nullable AgencyId agency,
        String question,
        @Nullable LocalDate answerBy) {}

package org.followthrough.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One sending of evidence, with what was decided on it. Earlier rounds stay as they were.
 *
 * @param printed what the plan printed when it came in as delivered; nobody has sent it
 * @param submittedDeputy who sent it in person for {@code submittedBy}, or null; likewise {@code decidedDeputy}
 * @param verdict null while it is being judged
 * @param reason why it came back, for signed-in eyes only
 */
public record EvidenceRound(
        int round,
        boolean printed,
        String statement,
        @Nullable LocalDate evidencedOn,
        PersonId submittedBy,
        @Nullable PersonId submittedDeputy,
        Instant submittedAt,
        @Nullable Verdict verdict,
        @Nullable String reason,
        @Nullable LocalDate answerBy,
        @Nullable PersonId decidedBy,
        @Nullable PersonId decidedDeputy,
        @Nullable Instant decidedAt,
        List<EvidenceFile> files) {

    public enum Verdict {
        ACCEPTED,
        RETURNED
    }
}

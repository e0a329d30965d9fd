package org.followthrough.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.directory.PersonId;
import org.followthrough.review.FindingId;
import org.followthrough.review.ResponseKind;
import org.jspecify.annotations.Nullable;

/**
 * How a finding was answered here.
 *
 * @param owner who thinks about it, or holds the risk; empty otherwise
 * @param reviewOn local to London: by when it is thought about, or when the held risk is looked at again
 * @param byFinding the other plan's finding that answers it
 * @param byOther the strategy or body that answers it, by name; empty otherwise
 */
public record FindingAnswer(
        FindingId finding,
        ResponseKind kind,
        String rationale,
        String owner,
        @Nullable LocalDate reviewOn,
        @Nullable FindingId byFinding,
        String byOther,
        PersonId answeredBy,
        Instant answeredAt) {}

package org.followthrough.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A review whose findings a plan answers. The pseudonym is for signed-in eyes only and never goes into a mail. */
public record Review(
        ReviewId id,
        ReviewKind kind,
        String title,
        @Nullable String pseudonym,
        boolean restricted,
        Instant createdAt) {}

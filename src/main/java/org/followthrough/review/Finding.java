package org.followthrough.review;

import org.jspecify.annotations.Nullable;

/** One finding in its plan's own order and with its own number, which is text: 5.10 follows 5.9. */
public record Finding(
        FindingId id,
        ReviewId review,
        int listed,
        String ref,
        String title,
        ResponseKind kind,
        @Nullable String response) {
    public Finding {
        if (ref.isBlank() && title.isBlank()) throw new IllegalArgumentException("a finding has a number or a title");
    }
}

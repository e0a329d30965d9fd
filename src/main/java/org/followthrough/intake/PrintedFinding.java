package org.followthrough.intake;

import org.jspecify.annotations.Nullable;

/**
 * A finding as printed, with the board's prose answer where it gives one.
 *
 * @param ref "Finding Two", or null where the plan gives its findings no number
 */
public record PrintedFinding(
        @Nullable String ref, String title, @Nullable String response) {
    public PrintedFinding {
        if (ref == null && title.isBlank()) throw new IllegalArgumentException("a finding has a number or a title");
    }
}

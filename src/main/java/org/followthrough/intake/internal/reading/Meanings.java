package org.followthrough.intake.internal.reading;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the person who loads a plan says about it, where it does not say so itself.
 *
 * @param columns by a heading as printed, which column it stands over: a {@link Column}'s name in lower case, or "none"
 * @param countedFrom the day from which "within 3 months" counts; null where nobody said
 */
public record Meanings(
        Map<String, String> columns, @Nullable LocalDate countedFrom) {

    public static final Meanings AS_PRINTED = new Meanings(Map.of(), null);

    public Meanings {
        columns = Map.copyOf(columns);
    }
}

package org.followthrough.actionplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One body that an action asks, with its answer.
 *
 * @param contact whom the business unit writes to there; null where none is kept
 * @param askedOn since when it is asked, local to London; null for the one that the plan itself printed
 */
public record AskedBody(
        ActionView answer,
        @Nullable String contact,
        @Nullable LocalDate askedOn) {}

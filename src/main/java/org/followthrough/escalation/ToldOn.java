package org.followthrough.escalation;

import java.time.Instant;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The record that somebody was told.
 *
 * @param dateVersion the version of the date that had been reached
 * @param rung the rung's name, such as {@code after-14}
 * @param insteadOf in words, the empty places for which they were told ("no agency executive for …"); null where none
 */
public record ToldOn(
        int dateVersion,
        String rung,
        PersonId reader,
        String name,
        ToldAs as,
        @Nullable String insteadOf,
        Instant at) {}

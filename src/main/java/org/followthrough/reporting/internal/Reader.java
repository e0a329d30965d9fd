package org.followthrough.reporting.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One who is asked to receive a report.
 *
 * @param listed the place among the readers, from 0
 * @param seatWords in which seat, as words that stay when the person moves on
 * @param atMeeting the day of the meeting at which they had it on paper, local to London; null where they received it here
 */
public record Reader(
        int listed,
        PersonId person,
        String seatWords,
        @Nullable Instant receivedAt,
        @Nullable LocalDate atMeeting) {}

package org.followthrough.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quarter's report to the executive. What stands in it is its {@link ReportSnapshot}.
 *
 * @param cutOffOn the day on whose morning the numbers are frozen, local to London
 * @param paperDueOn the day by which the meeting's papers are sent out, local to London
 * @param comment the business manager's, given with the release
 */
public record Report(
        ReportId id,
        Quarter quarter,
        ReportState state,
        LocalDate cutOffOn,
        LocalDate paperDueOn,
        Instant openedAt,
        @Nullable Instant frozenAt,
        @Nullable String comment,
        @Nullable Instant releasedAt,
        @Nullable Instant filedAt) {

    public boolean isOpen() {
        return state == ReportState.OPEN;
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    public boolean isFiled() {
        return state == ReportState.FILED;
    }
}

package org.followthrough.reporting.internal;

import java.time.LocalDate;

/** The days of one report, local to London. */
record Timetable(LocalDate opensOn, LocalDate cutOffOn, LocalDate papersOn) {
    Timetable {
        if (!opensOn.isBefore(cutOffOn) || cutOffOn.isAfter(papersOn))
            throw new IllegalArgumentException("opens on %s, cut off on %s, papers on %s: not in this order"
                    .formatted(opensOn, cutOffOn, papersOn));
    }
}

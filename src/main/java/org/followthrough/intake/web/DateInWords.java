package org.followthrough.intake.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.followthrough.actionplan.Deadline;
import org.jspecify.annotations.Nullable;

/** Says what a deadline means: "31 January 2026, the month’s last day". */
final class DateInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private DateInWords() {}

    static String of(Deadline deadline) {
        return switch (deadline.kind()) {
            case DATE -> day(deadline.due());
            case MONTH -> day(deadline.due()) + ", the month’s last day";
            case QUARTER -> day(deadline.due()) + ", the last day of the quarter";
            case RANGE -> day(deadline.from()) + " to " + day(deadline.due());
            case ONGOING -> "ongoing, without a last day";
            case NONE -> "no date";
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}

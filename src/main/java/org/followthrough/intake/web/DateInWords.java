package org.followthrough.intake.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.followthrough.intake.internal.reading.DeadlineReader;
import org.followthrough.intake.internal.reading.DeadlineReading;
import org.jspecify.annotations.Nullable;

/** Says what a typed or printed deadline means: "31 January 2026, the month’s last day". */
final class DateInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DeadlineReader READER = new DeadlineReader();

    private DateInWords() {}

    static String of(String date) {
        DeadlineReading read = READER.read(date);
        return switch (read.kind()) {
            case DATE -> day(read.due());
            case MONTH -> day(read.due()) + ", the month’s last day";
            case QUARTER -> day(read.due()) + ", the last day of the financial year’s quarter";
            case RANGE -> day(read.from()) + " to " + day(read.due());
            case ONGOING -> "ongoing, without a last day";
            case NONE -> "no date";
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}

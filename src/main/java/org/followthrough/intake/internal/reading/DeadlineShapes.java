package org.followthrough.intake.internal.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** All the ways in which plans print a deadline that can be read for sure, with or without "by the end of" before it. */
final class DeadlineShapes implements DeadlineShape {

    /** Only a month has an end, so that in "end of Mar 17" the figure is a year. */
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("^" + CalendarWords.MONTH + " ?(\\d{2})$");

    private final List<DeadlineShape> all;

    DeadlineShapes(DeadlineReader.Context context) {
        all = List.of(
                new DayShape(),
                new MonthShape(context),
                new QuarterShape(),
                new YearShape(context),
                new RangeShape(context),
                new RelativeShape(context));
    }

    @Override
    public Optional<DeadlineReading> read(String words) {
        String bare = DeadlineWords.bare(words);
        String date = DeadlineWords.withoutEnd(bare);
        if (date.equals(bare)) return first(bare);
        return first(bare).or(() -> first(MONTH_OF_YEAR.matcher(date).replaceFirst("$1 '$2")));
    }

    private Optional<DeadlineReading> first(String words) {
        return all.stream().flatMap(shape -> shape.read(words).stream()).findFirst();
    }
}

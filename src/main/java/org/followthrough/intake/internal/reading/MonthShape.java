package org.followthrough.intake.internal.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.actionplan.DeadlineKind;

/**
 * A month, which means its last day: "January 2017", "Sept 2017", "Mar-17", "03/2017". "Mar 17" may be the seventeenth, so
 * it is a month only in a document that speaks of that year or of one beside it.
 */
final class MonthShape implements DeadlineShape {

    private static final Pattern NAMED = Pattern.compile(
            CalendarWords.MONTH + "(?:[ /-]{0,3}(\\d{4})| ?[/-]? ?('\\d{2})| ?[/-] ?(\\d{2})| ?(?<bare>\\d{2}))");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2}) ?[/.-] ?(\\d{4})");
    private static final int MOST_DAYS = 31;

    private final DeadlineReader.Context context;

    MonthShape(DeadlineReader.Context context) {
        this.context = context;
    }

    @Override
    public Optional<DeadlineReading> read(String words) {
        Matcher named = NAMED.matcher(words);
        if (named.matches()) return named(named);
        Matcher figures = FIGURES.matcher(words);
        return figures.matches()
                ? Optional.of(reading(Integer.parseInt(figures.group(1)), CalendarWords.year(figures.group(2))))
                : Optional.empty();
    }

    private Optional<DeadlineReading> named(Matcher named) {
        int year = year(named);
        if (named.group("bare") != null && !isYear(year)) return Optional.empty();
        return Optional.of(reading(CalendarWords.month(named.group(1)), year));
    }

    private boolean isYear(int year) {
        return year % 100 > MOST_DAYS || context.speaksOfAbout(year);
    }

    private static int year(Matcher named) {
        for (int group = 2; group <= named.groupCount(); group++)
            if (named.group(group) != null) return CalendarWords.year(named.group(group));
        throw new IllegalStateException("a month is printed with a year");
    }

    private static DeadlineReading reading(int month, int year) {
        return CalendarWords.month(year, month)
                .map(found -> DeadlineReading.of(DeadlineKind.MONTH, found.atEndOfMonth()))
                .orElseGet(() -> DeadlineReading.unreadable("is not a month in the calendar"));
    }
}

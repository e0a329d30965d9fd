package org.followthrough.intake.internal.reading;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.actionplan.DeadlineKind;
import org.jspecify.annotations.Nullable;

/** A single day, in UK order: "31 March 2017", "Friday 31st March 2017", "31/3/17", "2017-03-31". */
final class DayShape implements DeadlineShape {

    private static final Pattern NAMED = Pattern.compile("(?:" + CalendarWords.WEEKDAY
            + " )?(?<day>\\d{1,2})[ /.-]?(?<month>" + CalendarWords.MONTH + ")[ /.-]?(?<year>\\d{4}|'?\\d{2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:" + CalendarWords.WEEKDAY + " )?(?<month>"
            + CalendarWords.MONTH + ") (?<day>\\d{1,2}) (?<year>\\d{4})");
    private static final Pattern FIGURES =
            Pattern.compile("(?<day>\\d{1,2}) ?[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?(?<year>\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");

    @Override
    public Optional<DeadlineReading> read(String words) {
        Matcher named = NAMED.matcher(words);
        if (named.matches()) return Optional.of(named(named));
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        if (monthFirst.matches()) return Optional.of(named(monthFirst));
        Matcher figures = FIGURES.matcher(words);
        if (figures.matches()) return Optional.of(figures(figures));
        Matcher iso = ISO.matcher(words);
        return iso.matches() ? Optional.of(figures(iso)) : Optional.empty();
    }

    private static DeadlineReading named(Matcher found) {
        return reading(found, CalendarWords.month(found.group("month")), found.group(1));
    }

    private static DeadlineReading figures(Matcher found) {
        return reading(found, Integer.parseInt(found.group("month")), null);
    }

    private static DeadlineReading reading(Matcher found, int month, @Nullable String weekday) {
        int year = CalendarWords.year(found.group("year"));
        Optional<LocalDate> day = CalendarWords.day(year, month, Integer.parseInt(found.group("day")));
        if (day.isEmpty()) return DeadlineReading.unreadable("is not a day in the calendar");
        if (weekday != null && !fallsOn(day.get(), weekday))
            return DeadlineReading.unreadable("names a weekday on which that date does not fall");
        return DeadlineReading.of(DeadlineKind.DATE, day.get());
    }

    private static boolean fallsOn(LocalDate day, String weekday) {
        return day.getDayOfWeek().name().toLowerCase(Locale.ROOT).startsWith(weekday.substring(0, 3));
    }
}

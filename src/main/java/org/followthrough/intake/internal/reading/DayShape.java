package org.followthrough.intake.internal.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.actionplan.DeadlineKind;
import org.jspecify.annotations.Nullable;

/** A single day, in UK order: "31 March 2017", "Friday 31st March 2017", "31/3/17", "2017-03-31". */
final class DayShape implements DeadlineShape {

    private static final String WEEKDAY = "(?:(?<weekday>" + CalendarWords.WEEKDAY + ") )?";
    private static final String MONTH = "(?<month>" + CalendarWords.MONTH + ")";
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile(WEEKDAY + "(?<day>\\d{1,2})(?: ?[/-] ?|[ .])?" + MONTH
                    + "(?: ?[/-] ?|[ .])?(?<year>\\d{4}|'?\\d{2})"),
            Pattern.compile(WEEKDAY + MONTH + " (?<day>\\d{1,2}) (?<year>\\d{4})"));
    private static final List<Pattern> FIGURES = List.of(
            Pattern.compile(
                    WEEKDAY + "(?<day>\\d{1,2}) ?[/.\\\\-] ?(?<month>\\d{1,2}) ?[/.\\\\-] ?(?<year>\\d{4}|\\d{2})"),
            Pattern.compile("(?<weekday>)(?<day>\\d{1,2}) (?<month>\\d{1,2}) (?<year>\\d{4})"),
            Pattern.compile("(?<weekday>)(?<year>\\d{4})[/.-](?<month>\\d{2})[/.-](?<day>\\d{2})"));

    @Override
    public Optional<DeadlineReading> read(String words) {
        return found(NAMED, words)
                .map(named -> reading(named, CalendarWords.month(named.group("month"))))
                .or(() -> found(FIGURES, words)
                        .map(figures -> reading(figures, Integer.parseInt(figures.group("month")))));
    }

    private static Optional<Matcher> found(List<Pattern> orders, String words) {
        return orders.stream()
                .map(order -> order.matcher(words))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static DeadlineReading reading(Matcher found, int month) {
        int year = CalendarWords.year(found.group("year"));
        Optional<LocalDate> day = CalendarWords.day(year, month, Integer.parseInt(found.group("day")));
        if (day.isEmpty()) return DeadlineReading.unreadable("is not a day in the calendar");
        if (!fallsOn(day.get(), found.group("weekday")))
            return DeadlineReading.unreadable("names a weekday on which that date does not fall");
        return DeadlineReading.of(DeadlineKind.DATE, day.get());
    }

    private static boolean fallsOn(LocalDate day, @Nullable String weekday) {
        if (weekday == null || weekday.isEmpty()) return true;
        return day.getDayOfWeek().name().toLowerCase(Locale.ROOT).startsWith(weekday.substring(0, 3));
    }
}

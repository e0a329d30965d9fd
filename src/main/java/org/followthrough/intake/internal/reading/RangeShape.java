package org.followthrough.intake.internal.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From a day to a day: a financial year ("2017-18"), months ("January - March 2017"), days ("1 May 2017 to 9 June 2017"). */
final class RangeShape implements DeadlineShape {

    private static final Pattern YEARS = Pattern.compile(
            "(?:fy |financial year |the financial year )?(\\d{4}) ?[/-] ?(\\d{4}|\\d{2})(?: financial year)?");
    private static final Pattern MONTHS = Pattern.compile("(?:(between )|from )?" + CalendarWords.MONTH
            + "(?: (\\d{4}))? ?(?:-|to|until|through|(?<both>and)) ?" + CalendarWords.MONTH + " (\\d{4})");
    private static final Pattern DAYS =
            Pattern.compile("(?:(between )|from )?(.{6,20}) (?:-|to|until|(?<both>and)) (.{6,20})");
    private static final DeadlineShape DAY = new DayShape();

    @Override
    public Optional<DeadlineReading> read(String words) {
        Matcher years = YEARS.matcher(words);
        if (years.matches()) return Optional.of(years(years));
        Matcher months = MONTHS.matcher(words);
        if (months.matches() && isRange(months)) return Optional.of(months(months));
        Matcher days = DAYS.matcher(words);
        return days.matches() && isRange(days) ? days(days.group(2), days.group(4)) : Optional.empty();
    }

    /** "March and May" are two dates; "between March and May" is one stretch. */
    private static boolean isRange(Matcher found) {
        return found.group("both") == null || found.group(1) != null;
    }

    private static DeadlineReading years(Matcher found) {
        return FinancialYear.of(found.group(1), found.group(2))
                .map(year -> DeadlineReading.range(year.firstDay(), year.lastDay()))
                .orElseGet(() -> DeadlineReading.unreadable("names two years that do not follow each other"));
    }

    private static DeadlineReading months(Matcher found) {
        String lastYear = found.group(6);
        String firstYear = found.group(3) != null ? found.group(3) : lastYear;
        Optional<YearMonth> from = month(found.group(2), firstYear);
        Optional<YearMonth> to = month(found.group(5), lastYear);
        return from.flatMap(start -> to.map(end -> inOrder(start.atDay(1), end.atEndOfMonth())))
                .orElseGet(() -> DeadlineReading.unreadable("is not in the calendar"));
    }

    private static Optional<YearMonth> month(String word, String year) {
        return CalendarWords.month(CalendarWords.year(year), CalendarWords.month(word));
    }

    private static Optional<DeadlineReading> days(String first, String last) {
        Optional<LocalDate> from = DAY.read(first).map(DeadlineReading::due);
        Optional<LocalDate> to = DAY.read(last).map(DeadlineReading::due);
        return from.flatMap(start -> to.map(end -> inOrder(start, end)));
    }

    private static DeadlineReading inOrder(LocalDate from, LocalDate due) {
        return due.isBefore(from)
                ? DeadlineReading.unreadable("ends before it begins")
                : DeadlineReading.range(from, due);
    }
}

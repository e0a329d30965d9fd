package org.followthrough.intake.internal.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.actionplan.DeadlineKind;

/**
 * A quarter of a financial year, which means its last day: "Q1 2017-18", "2017/18 Quarter 4", "third quarter of 16/17".
 * With one year alone, the first three quarters lie in it; the fourth may lie in it or end in the next, and stays unread.
 */
final class QuarterShape implements DeadlineShape {

    private static final String QUARTER =
            "(?:(?:q|qtr|quarter) ?(?<number>[1-4])|(?<ordinal>first|second|third|fourth|last|[1-4]) (?:quarter|qtr))";
    private static final String YEARS =
            "(?:fy |financial year )?(?<first>\\d{4}|\\d{2})(?: ?[/-] ?(?<second>\\d{4}|\\d{2}))?";
    private static final List<Pattern> ORDERS =
            List.of(Pattern.compile(QUARTER + " ?(?:-|of|in)? ?" + YEARS), Pattern.compile(YEARS + " ?-? ?" + QUARTER));
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    @Override
    public Optional<DeadlineReading> read(String words) {
        return ORDERS.stream()
                .map(order -> order.matcher(words))
                .filter(Matcher::matches)
                .findFirst()
                .map(QuarterShape::reading);
    }

    private static DeadlineReading reading(Matcher found) {
        int quarter = quarter(found);
        String second = found.group("second");
        if (second == null) return inOneYear(quarter, found.group("first"));
        return FinancialYear.of(found.group("first"), second)
                .map(year -> DeadlineReading.of(DeadlineKind.QUARTER, year.endOfQuarter(quarter)))
                .orElseGet(() -> DeadlineReading.unreadable("names two years that do not follow each other"));
    }

    private static DeadlineReading inOneYear(int quarter, String year) {
        if (quarter == 4)
            return DeadlineReading.unreadable("may mean the quarter that ends in that year or in the next");
        if (year.length() < 4 || !CalendarWords.isPlausible(CalendarWords.year(year)))
            return DeadlineReading.unreadable("does not say clearly which year");
        return DeadlineReading.of(
                DeadlineKind.QUARTER, new FinancialYear(CalendarWords.year(year)).endOfQuarter(quarter));
    }

    private static int quarter(Matcher found) {
        String number = found.group("number") != null ? found.group("number") : found.group("ordinal");
        if (number.length() == 1) return Integer.parseInt(number);
        return number.equals("last") ? 4 : ORDINALS.indexOf(number) + 1;
    }
}

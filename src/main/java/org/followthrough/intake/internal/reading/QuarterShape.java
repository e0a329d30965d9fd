package org.followthrough.intake.internal.reading;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.actionplan.DeadlineKind;

/**
 * A quarter of a financial year, which means its last day: "Q1 2017-18", "2017/18 Quarter 4", "third quarter of 16/17".
 * With one year alone, the first three quarters lie in it; the fourth may lie in it or end in the next, and stays unread
 * unless its months are named: "Q4 (Jan-Mar 2018)".
 */
final class QuarterShape implements DeadlineShape {

    private static final String QUARTER =
            "(?:(?:q|qtr|quarter) ?(?<number>[1-4])(?!\\d)|(?<ordinal>first|second|third|fourth|last|final|[1-4]) (?:quarter|qtr))";
    private static final String UNTIL = "(?: ?(?:-|to) ?(?:q|qtr|quarter)? ?(?<until>[1-4])(?!\\d))?";
    private static final String YEARS = "(?:of )?(?:the )?(?:fy ?|financial year )?(?<first>\\d{4}|\\d{2})"
            + "(?: ?[/-] ?(?<second>\\d{4}|\\d{2}))?(?: financial year)?";
    private static final List<Pattern> ORDERS = List.of(
            Pattern.compile(QUARTER + UNTIL + " ?(?:-|/|of|in|:)? ?" + YEARS),
            Pattern.compile(YEARS + " ?[-:/]? ?" + QUARTER + UNTIL));
    private static final Pattern MONTHS =
            Pattern.compile(" ?-? ?" + CalendarWords.MONTH + " ?(?:-|to) ?" + CalendarWords.MONTH + "(?= |$)");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    @Override
    public Optional<DeadlineReading> read(String words) {
        String unbracketed = words.replaceAll("[()]", " ").replaceAll(" +", " ").strip();
        Matcher months = MONTHS.matcher(unbracketed);
        return months.find()
                ? withMonths(months.replaceFirst("").strip(), months.group(1), months.group(2))
                : match(unbracketed).map(QuarterShape::reading);
    }

    private static Optional<Matcher> match(String words) {
        return ORDERS.stream()
                .map(order -> order.matcher(words))
                .filter(Matcher::matches)
                .findFirst();
    }

    /** The months say which year's the quarter is, where they are that quarter's; otherwise the cell contradicts itself. */
    private static Optional<DeadlineReading> withMonths(String words, String first, String last) {
        return match(words).filter(found -> found.group("until") == null).map(found -> {
            int quarter = quarter(found);
            int end = CalendarWords.month(last);
            if (end != (quarter * 3 + 2) % 12 + 1 || (CalendarWords.month(first) + 2) % 12 != end % 12)
                return DeadlineReading.unreadable("names months that are not that quarter’s");
            if (found.group("second") != null || found.group("first").length() < 4) return reading(found);
            return CalendarWords.month(CalendarWords.year(found.group("first")), end)
                    .map(month -> DeadlineReading.of(DeadlineKind.QUARTER, month.atEndOfMonth()))
                    .orElseGet(() -> DeadlineReading.unreadable("does not say clearly which year"));
        });
    }

    private static DeadlineReading reading(Matcher found) {
        int quarter = quarter(found);
        String until = found.group("until");
        if (found.group("second") == null)
            return inOneYear(until == null ? quarter : Integer.parseInt(until), found.group("first"), until != null);
        return FinancialYear.of(found.group("first"), found.group("second"))
                .map(year -> until == null ? of(year, quarter) : range(year, quarter, Integer.parseInt(until)))
                .orElseGet(() -> DeadlineReading.unreadable("names two years that do not follow each other"));
    }

    private static DeadlineReading of(FinancialYear year, int quarter) {
        return DeadlineReading.of(DeadlineKind.QUARTER, year.endOfQuarter(quarter));
    }

    private static DeadlineReading range(FinancialYear year, int from, int until) {
        return until <= from
                ? DeadlineReading.unreadable("ends before it begins")
                : DeadlineReading.range(
                        YearMonth.from(year.endOfQuarter(from)).minusMonths(2).atDay(1), year.endOfQuarter(until));
    }

    private static DeadlineReading inOneYear(int quarter, String year, boolean several) {
        if (quarter == 4 || several)
            return DeadlineReading.unreadable("may mean the quarter that ends in that year or in the next");
        if (year.length() < 4 || !CalendarWords.isPlausible(CalendarWords.year(year)))
            return DeadlineReading.unreadable("does not say clearly which year");
        return of(new FinancialYear(CalendarWords.year(year)), quarter);
    }

    private static int quarter(Matcher found) {
        String number = found.group("number") != null ? found.group("number") : found.group("ordinal");
        if (number.length() == 1) return Integer.parseInt(number);
        return number.equals("last") || number.equals("final") ? 4 : ORDINALS.indexOf(number) + 1;
    }
}

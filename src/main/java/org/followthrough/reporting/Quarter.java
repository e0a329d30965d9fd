package org.followthrough.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of the United Kingdom's financial year, in which boards report: quarter 1 is April to June. Dates are local
 * to Europe/London.
 *
 * @param year the calendar year in which the financial year begins: 2026 for the January of 2027
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern NAME = Pattern.compile("(\\d{4})-Q([1-4])");

    public Quarter {
        if (number < 1 || number > 4) throw new IllegalArgumentException("a year has quarters 1 to 4, not " + number);
        if (year < 1900 || year > 9998) throw new IllegalArgumentException("not a year of any plan: " + year);
    }

    /** The quarter in which a day lies. */
    public static Quarter of(LocalDate day) {
        int sinceApril = Math.floorMod(day.getMonthValue() - 4, 12);
        return new Quarter(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear(), sinceApril / 3 + 1);
    }

    /** The newest quarter that is over on {@code today}. */
    public static Quarter lastEnded(LocalDate today) {
        return of(today).previous();
    }

    /** @throws IllegalArgumentException where {@code name} is not one that {@link #name} gives */
    public static Quarter named(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) throw new IllegalArgumentException("not a quarter's name: " + name);
        return new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    public LocalDate first() {
        return LocalDate.of(year, 4, 1).plusMonths(3L * (number - 1));
    }

    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    public Quarter previous() {
        return of(first().minusDays(1));
    }

    public Quarter next() {
        return of(last().plusDays(1));
    }

    /** For keys and constraints: "2026-Q1". Sorts as the quarters follow each other. */
    public String name() {
        return "%04d-Q%d".formatted(year, number);
    }

    /** As boards write it: "Q1 2026-27". */
    public String label() {
        return "Q%d %d-%02d".formatted(number, year, (year + 1) % 100);
    }

    /** "April to June 2026". */
    public String months() {
        return "%s to %s %d"
                .formatted(month(first()), month(last()), YearMonth.from(last()).getYear());
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    @Override
    public int compareTo(Quarter other) {
        return name().compareTo(other.name());
    }

    @Override
    public String toString() {
        return name();
    }
}

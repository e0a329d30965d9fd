package org.followthrough.intake.internal.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Months and years as English plans print them. Two-digit years are this century's. */
final class CalendarWords {

    static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    static final String WEEKDAY = "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
            + "|sat(?:urday)?|sun(?:day)?)";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private CalendarWords() {}

    static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    static int year(String digits) {
        int year = Integer.parseInt(digits.replace("'", ""));
        return year < 100 ? 2000 + year : year;
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return isPlausible(year) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    static Optional<YearMonth> month(int year, int month) {
        boolean exists = month >= 1 && month <= 12 && isPlausible(year);
        return exists ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
    }

    static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}

package org.followthrough.intake.internal.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Months and years as English plans print them. Two-digit years are this century's, and the nineties' from 90. */
final class CalendarWords {

    static final String MONTH = "(jan(?:uary|urary)?|feb(?:ruary|uary|urary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember|emeber)?|oct(?:ober)?|nov(?:ember|emeber)?|dec(?:ember|emeber)?)\\.?";
    static final String WEEKDAY = "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
            + "|sat(?:urday)?|sun(?:day)?)\\.?";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private CalendarWords() {}

    static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    static int year(String digits) {
        int year = Integer.parseInt(digits.replace("'", ""));
        if (year >= 100) return year;
        return year < FIRST_YEAR % 100 ? 2000 + year : 1900 + year;
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

    /** "31 March 2017", as it would be typed. */
    static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** "March 2017". */
    static String words(YearMonth month) {
        return MONTH_AND_YEAR.format(month);
    }
}

package org.followthrough.intake.internal.reading;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/** The UK's public financial year, 1 April to 31 March, known by the year in which it begins. */
record FinancialYear(int begins) {

    /** Two years as printed, "2017-18" or "16/17"; empty where the second does not follow the first. */
    static Optional<FinancialYear> of(String first, String second) {
        int begins = CalendarWords.year(first);
        boolean follow = CalendarWords.year(second) % 100 == (begins + 1) % 100
                && (second.length() < 4 || CalendarWords.year(second) == begins + 1);
        return follow && CalendarWords.isPlausible(begins) ? Optional.of(new FinancialYear(begins)) : Optional.empty();
    }

    LocalDate firstDay() {
        return LocalDate.of(begins, Month.APRIL, 1);
    }

    LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }

    /** @param number 1 is April to June */
    LocalDate endOfQuarter(int number) {
        return YearMonth.from(firstDay()).plusMonths(3L * number - 1).atEndOfMonth();
    }
}

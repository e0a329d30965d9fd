package org.followthrough.worklist.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A date as people type it into three inputs: "31", "3" or "mar", "26" or "2026". */
final class PrintedDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> IN_FULL = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private PrintedDate() {}

    static Reading of(String day, String month, String year, Question question) {
        List<String> lacking = lacking(day, month, year);
        if (!lacking.isEmpty()) return question.wrong("date.lacks", String.join(" and a ", lacking));
        int y = year(year.strip());
        int m = month(month.strip());
        int d = number(day.strip());
        if (y < 0) return question.wrong("date.year");
        if (m < 1 || d < 1 || d > YearMonth.of(y, m).lengthOfMonth()) return question.wrong("date.unreal");
        return Reading.of(LocalDate.of(y, m, d));
    }

    private static List<String> lacking(String day, String month, String year) {
        List<String> lacking = new ArrayList<>();
        if (day.isBlank()) lacking.add(Sentences.say("date.day"));
        if (month.isBlank()) lacking.add(Sentences.say("date.month"));
        if (year.isBlank()) lacking.add(Sentences.say("date.yearWord"));
        return lacking;
    }

    /** Two digits mean this century; boards keep no plan of the last one. @return -1 where it is no year */
    private static int year(String typed) {
        int year = number(typed);
        if (typed.length() == 2 && year >= 0) return 2000 + year;
        return typed.length() == 4 && year >= 1900 && year <= 2199 ? year : -1;
    }

    private static int month(String typed) {
        int number = number(typed);
        if (number >= 0) return number <= 12 ? number : -1;
        String name = typed.toLowerCase(Locale.UK);
        if (name.equals("sept")) return 9;
        return Math.max(MONTHS.indexOf(name), IN_FULL.indexOf(name)) + 1;
    }

    /** @return -1 where it is no whole number of at most four digits */
    private static int number(String typed) {
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : -1;
    }
}

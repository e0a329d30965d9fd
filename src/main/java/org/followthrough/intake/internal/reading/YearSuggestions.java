package org.followthrough.intake.internal.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.intake.internal.reading.DeadlineReading.Suggestion;

/** Years and quarters that may be the calendar's or the financial year's, or either of two. */
final class YearSuggestions implements SuggestionRule {

    private final SuggestionRules rules = new SuggestionRules();

    YearSuggestions() {
        rules.where("(\\d{1,2})/(\\d{2})", found -> figures(found.group(1), found.group(2)));
        rules.where("(?:q|qtr|quarter) ?4 ?-? ?(?:of )?(\\d{4})", found -> fourthQuarter(year(found.group(1))));
        rules.where("(?:(?:fy|financial year|year end) ?)(\\d{4})", found -> financial(year(found.group(1))));
        rules.where("(?:the )?(?:year )?(\\d{4})", found -> calendar(year(found.group(1))));
        rules.where("(\\d{4}) ?[/-] ?(\\d{4}|\\d{2})", found -> severalYears(found.group(2)));
    }

    @Override
    public List<Suggestion> of(String words) {
        return rules.of(words);
    }

    private static int year(String digits) {
        return CalendarWords.year(digits);
    }

    /** "17/18" is likely a financial year, "03/18" a month. */
    private static List<Suggestion> figures(String first, String second) {
        if (Integer.parseInt(second) <= 12) return List.of();
        Optional<FinancialYear> year = FinancialYear.of(first, second).filter(found -> first.length() == 2);
        if (year.isPresent()) return List.of(Suggestion.of(year.get().lastDay(), "the end of that financial year"));
        return CalendarWords.month(year(second), Integer.parseInt(first)).stream()
                .map(found -> Suggestion.of(found, "if a month and a year are meant"))
                .toList();
    }

    private static List<Suggestion> fourthQuarter(int year) {
        if (!CalendarWords.isPlausible(year)) return List.of();
        return List.of(
                Suggestion.of(
                        LocalDate.of(year + 1, 3, 31), "the last quarter of the financial year that begins in " + year),
                Suggestion.of(LocalDate.of(year, 3, 31), "the last quarter of the financial year that ends in " + year),
                Suggestion.of(LocalDate.of(year, 12, 31), "the last quarter of the calendar year"));
    }

    private static List<Suggestion> financial(int year) {
        if (!CalendarWords.isPlausible(year)) return List.of();
        return List.of(
                Suggestion.of(LocalDate.of(year, 3, 31), "the end of the financial year that ends in " + year),
                Suggestion.of(LocalDate.of(year + 1, 3, 31), "the end of the financial year that begins in " + year));
    }

    private static List<Suggestion> calendar(int year) {
        if (!CalendarWords.isPlausible(year)) return List.of();
        return List.of(
                Suggestion.of(LocalDate.of(year, 12, 31), "the year’s last day"),
                Suggestion.of(LocalDate.of(year + 1, 3, 31), "if the financial year is meant"));
    }

    private static List<Suggestion> severalYears(String last) {
        int year = year(last);
        if (!CalendarWords.isPlausible(year)) return List.of();
        return List.of(Suggestion.of(LocalDate.of(year, 3, 31), "the end of the last financial year named"));
    }
}

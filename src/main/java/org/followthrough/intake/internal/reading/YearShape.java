package org.followthrough.intake.internal.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.actionplan.DeadlineKind;

/**
 * A year: a financial one ("2017-18") is the stretch from its first day to its last, "end of the financial year 2017/18" is
 * that last day alone, and "calendar year 2017" the stretch from January to December. "17/18" is a year only in a document
 * that speaks of one of the two.
 */
final class YearShape implements DeadlineShape {

    private static final Pattern FINANCIAL =
            Pattern.compile("(?<end>(?:very )?end(?: of)? |(?:financial )?year[ -]end(?:ing)? |close of )?(?:the )?"
                    + "(?<fy>fy ?|f/y ?|financial year |year |municipal year )?\\(?(?<first>\\d{4}|\\d{2}) ?[/-] ?"
                    + "(?<second>\\d{4}|\\d{2})\\)?(?<after> financial year| fy| year[ -]end)?");
    private static final Pattern CALENDAR = Pattern.compile("calendar year (?:of )?(\\d{4})");

    private final DeadlineReader.Context context;

    YearShape(DeadlineReader.Context context) {
        this.context = context;
    }

    @Override
    public Optional<DeadlineReading> read(String words) {
        Matcher financial = FINANCIAL.matcher(words);
        if (financial.matches() && isYear(financial)) return Optional.of(reading(financial));
        Matcher calendar = CALENDAR.matcher(words);
        return calendar.matches() ? calendar(CalendarWords.year(calendar.group(1))) : Optional.empty();
    }

    /** "11/12" and "12-13" may be days; where a year is named as such, or has four figures, there is no doubt. */
    private boolean isYear(Matcher found) {
        String first = found.group("first");
        if (first.length() == 4) return true;
        boolean named = found.group("fy") != null || found.group("end") != null || found.group("after") != null;
        int year = CalendarWords.year(first);
        boolean told = CalendarWords.year(found.group("second")) > 2012
                && (context.speaksOf(year) || context.speaksOf(year + 1));
        return found.group("second").length() == 2
                && (named || told)
                && FinancialYear.of(first, found.group("second")).isPresent();
    }

    private static DeadlineReading reading(Matcher found) {
        boolean end = found.group("end") != null || " year end".equals(found.group("after"));
        return FinancialYear.of(found.group("first"), found.group("second"))
                .map(year -> end
                        ? DeadlineReading.of(DeadlineKind.DATE, year.lastDay())
                        : DeadlineReading.range(year.firstDay(), year.lastDay()))
                .orElseGet(() -> DeadlineReading.unreadable("names two years that do not follow each other"));
    }

    private static Optional<DeadlineReading> calendar(int year) {
        return CalendarWords.isPlausible(year)
                ? Optional.of(DeadlineReading.range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                : Optional.empty();
    }
}

package org.followthrough.intake.internal.reading;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.followthrough.intake.internal.reading.DeadlineReading.Suggestion;

/** What is nearly a date: a day that does not exist, a month without its year, "mid March", "immediately". */
final class OddDateSuggestions implements SuggestionRule {

    private static final String MONTH = CalendarWords.MONTH;

    private final DeadlineReader.Context context;
    private final SuggestionRules rules = new SuggestionRules();

    OddDateSuggestions(DeadlineReader.Context context) {
        this.context = context;
        rules.where(
                "(?:.* )?(\\d{1,2})[ /.-]{0,3}" + MONTH + "[ /.-]{0,3}(\\d{4}|'?\\d{2})",
                found -> impossible(found.group(1), CalendarWords.month(found.group(2)), found.group(3)));
        rules.where(
                "(?:.* )?(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4}|\\d{2})",
                found -> impossible(found.group(1), Integer.parseInt(found.group(2)), found.group(3)));
        rules.where(MONTH + " ?(\\d{2})", found -> monthOfYear(found.group(1), found.group(2)));
        rules.where(
                MONTH + " ?(?:-|to|/|and) ?" + MONTH + " (\\d{4})", found -> lastMonth(found.group(2), found.group(3)));
        rules.where("(?:before|prior to) " + MONTH + " (\\d{4})", found -> monthBefore(found.group(1), found.group(2)));
        rules.where("(?:.* )?(?:with )?(?:immediate(?:ly)?(?: effect)?|asap|urgent(?:ly)?)", found -> now());
        rules.where(
                "(?:(\\d{1,2}) )?" + MONTH,
                found -> inTheOnlyYear(found.group(1), CalendarWords.month(found.group(2))));
        rules.where(
                "(\\d{1,2})[/.](\\d{1,2})", found -> inTheOnlyYear(found.group(1), Integer.parseInt(found.group(2))));
        rules.where(
                "(?:mid|middle)[ -](?:of )?" + MONTH + " (\\d{4})", found -> middle(found.group(1), found.group(2)));
        rules.where("(?:week commencing|w[/.]?c|week beginning|week of) (.+)", this::week);
    }

    @Override
    public List<Suggestion> of(String words) {
        return rules.of(words);
    }

    private static int year(String digits) {
        return CalendarWords.year(digits);
    }

    /** 31 February gives the month's last day; 04/17/2017 is likely to print the month first. */
    private static List<Suggestion> impossible(String day, int month, String year) {
        int figure = Integer.parseInt(day);
        Optional<YearMonth> printed = CalendarWords.month(year(year), month);
        if (printed.isEmpty())
            return CalendarWords.day(year(year), figure, month).stream()
                    .map(turned -> Suggestion.of(turned, "if the month is printed first"))
                    .toList();
        return printed.filter(exists -> figure > exists.lengthOfMonth() && figure <= 31).stream()
                .map(exists -> Suggestion.of(exists.atEndOfMonth(), "that month’s last day"))
                .toList();
    }

    private static List<Suggestion> monthOfYear(String month, String year) {
        return CalendarWords.month(year(year), CalendarWords.month(month)).stream()
                .map(found -> Suggestion.of(found, "if a year is meant, not a day"))
                .toList();
    }

    private static List<Suggestion> lastMonth(String month, String year) {
        return CalendarWords.month(year(year), CalendarWords.month(month)).stream()
                .map(found -> Suggestion.of(found, "the last month that is printed"))
                .toList();
    }

    private static List<Suggestion> monthBefore(String month, String year) {
        return CalendarWords.month(year(year), CalendarWords.month(month)).stream()
                .map(found -> Suggestion.of(found.atDay(1).minusDays(1), "the last day before that month"))
                .toList();
    }

    private List<Suggestion> now() {
        return Optional.ofNullable(context.countedFrom()).stream()
                .map(day -> Suggestion.of(day, "the day from which the plan counts"))
                .toList();
    }

    private List<Suggestion> inTheOnlyYear(String day, int month) {
        return context.onlyYear().flatMap(year -> CalendarWords.month(year, month)).stream()
                .flatMap(found -> day == null
                        ? Stream.of(Suggestion.of(found, "the only year that the document speaks of"))
                        : CalendarWords.day(found.getYear(), month, Integer.parseInt(day)).stream()
                                .map(exists -> Suggestion.of(exists, "the only year that the document speaks of")))
                .toList();
    }

    private static List<Suggestion> middle(String month, String year) {
        return CalendarWords.day(year(year), CalendarWords.month(month), 15).stream()
                .map(day -> Suggestion.of(day, "the middle of the month"))
                .toList();
    }

    private List<Suggestion> week(Matcher found) {
        return new DayShape()
                .read(found.group(1)).map(DeadlineReading::due).stream()
                        .map(day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)))
                        .map(friday -> Suggestion.of(friday, "the Friday of that week"))
                        .toList();
    }
}

package org.followthrough.intake.internal.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.reading.DeadlineReading.Suggestion;

/** Easter, Christmas, the seasons as meteorologists count them, and school terms as most English schools hold them. */
final class SeasonSuggestions implements SuggestionRule {

    private static final Pattern SEASON = Pattern.compile(
            "\\b(?<season>good friday|easter term|easter monday|easter|spring|summer|autumn|winter|christmas|academic year"
                    + "|school year|new year)(?<term> school term| term)?"
                    + "(?: (?:sunday|weekend|holidays?|break|period|of|the|time))*"
                    + " (?<year>\\d{4}|'?\\d{2})(?: ?[/-] ?(?<second>\\d{4}|\\d{2}))?(?!\\d)");
    private static final Pattern HALF_TERM =
            Pattern.compile("\\b" + CalendarWords.MONTH + " half[ -]term (?:holiday )?(?<year>\\d{4})");
    private static final Pattern YEARLESS = Pattern.compile(
            "(?:.* )?(?:easter|spring|summer|autumn|winter|christmas)" + "(?: term| holidays?| break| sunday)?");

    private final DeadlineReader.Context context;

    SeasonSuggestions(DeadlineReader.Context context) {
        this.context = context;
    }

    @Override
    public List<Suggestion> of(String words) {
        String dated = context.onlyYear()
                .filter(year -> YEARLESS.matcher(words).matches())
                .map(year -> words + " " + year)
                .orElse(words);
        List<Suggestion> found = new ArrayList<>();
        HALF_TERM.matcher(dated).results().forEach(half -> found.add(halfTerm(half)));
        SEASON.matcher(dated).results().forEach(season -> found.addAll(0, season(season)));
        return found.stream()
                .filter(suggestion -> CalendarWords.isPlausible(suggestion.day().getYear()))
                .toList();
    }

    private static Suggestion halfTerm(MatchResult half) {
        YearMonth month = YearMonth.of(CalendarWords.year(half.group(2)), CalendarWords.month(half.group(1)));
        return Suggestion.of(month.atEndOfMonth(), "half-term is over by the end of the month");
    }

    private static List<Suggestion> season(MatchResult found) {
        String season = found.group(1);
        int year = CalendarWords.year(found.group(3));
        if (found.group(4) != null) return overTwoYears(season, found.group(2) != null, year);
        boolean term = found.group(2) != null || season.equals("easter term");
        return term ? List.of(term(season, year)) : inOneYear(season, year);
    }

    private static List<Suggestion> overTwoYears(String season, boolean term, int year) {
        if (season.endsWith(" year")) return List.of(academicYear(year));
        if (season.equals("winter")) return List.of(winter(year));
        if (!term) return List.of();
        return List.of(term(season, season.equals("autumn") ? year : year + 1));
    }

    private static Suggestion academicYear(int begins) {
        return Suggestion.of(LocalDate.of(begins + 1, 7, 31), "the school year usually ends in July");
    }

    private static Suggestion winter(int begins) {
        return Suggestion.of(YearMonth.of(begins + 1, 2).atEndOfMonth(), "winter ends with February");
    }

    private static Suggestion term(String season, int year) {
        return switch (season) {
            case "autumn", "winter", "christmas" ->
                Suggestion.of(lastFridayBefore(LocalDate.of(year, 12, 23)), "about the end of the autumn term");
            case "summer" -> Suggestion.of(LocalDate.of(year, 7, 31), "the summer term ends in July");
            default -> Suggestion.of(endOfSpringTerm(year), "about the end of the spring term");
        };
    }

    /** Schools close before Easter, and where Easter is late, with the first week of April. */
    private static LocalDate endOfSpringTerm(int year) {
        LocalDate thursday = Easter.sunday(year).minusDays(3);
        LocalDate friday = LocalDate.of(year, 4, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.FRIDAY));
        return thursday.isBefore(friday) ? thursday : friday;
    }

    private static LocalDate lastFridayBefore(LocalDate day) {
        return day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
    }

    private static List<Suggestion> inOneYear(String season, int year) {
        return switch (season) {
            case "easter" -> List.of(Suggestion.of(Easter.sunday(year), "Easter Sunday"));
            case "good friday" -> List.of(Suggestion.of(Easter.sunday(year).minusDays(2), "Good Friday"));
            case "easter monday" -> List.of(Suggestion.of(Easter.sunday(year).plusDays(1), "Easter Monday"));
            case "christmas" -> List.of(Suggestion.of(LocalDate.of(year, 12, 25), "Christmas Day"));
            case "new year" -> List.of(Suggestion.of(LocalDate.of(year, 1, 1), "New Year’s Day"));
            case "spring" -> List.of(Suggestion.of(LocalDate.of(year, 5, 31), "spring ends with May"));
            case "summer" -> List.of(Suggestion.of(LocalDate.of(year, 8, 31), "summer ends with August"));
            case "autumn" -> List.of(Suggestion.of(LocalDate.of(year, 11, 30), "autumn ends with November"));
            case "winter" -> List.of(winter(year), winter(year - 1));
            default -> List.of();
        };
    }
}

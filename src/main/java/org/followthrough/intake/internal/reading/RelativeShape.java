package org.followthrough.intake.internal.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.shared.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * A span that counts from the plan's own day: "within 3 months", "six weeks", "10 working days of publication". What counts
 * from something else, such as each referral, is left alone.
 */
final class RelativeShape implements DeadlineShape {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String NUMBER =
            "(?<number>\\d{1,3}|an?|" + String.join("|", NUMBERS) + ")(?: ?\\(\\d{1,2}\\))?";
    private static final String UNIT = "(?<unit>working day|week day|day|week|wk|month|mth|year|yr)s?'?";
    private static final String THE_PLAN = "(?:(?:the|this|our|final|full|overview|date|of|formal) )*(?:publication|"
            + "publishing|report|review|plan|action plan|scr|lcspr|cspr|sar|dhr|dardr|agreement|approval|sign[ -]?off|"
            + "acceptance|ratification|publication date)\\b(?<tail>.{0,60})";
    private static final Pattern SPAN =
            Pattern.compile("(?:(?:maximum of|the|next|up to|another) )*(?:(?<least>\\d{1,2}) ?(?:-|to) ?)?" + NUMBER
                    + "[ -]?(?:calendar )?" + UNIT + "(?: (?:time|period|timescale))?"
                    + "(?: (?:of|from|after|following|post) " + THE_PLAN + ")?");
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            ".*\\b(?:referrals?|child|case|assessment|polic(?:y|ies)|procedures?|guidance|training|strategy|appointment|"
                    + "conference|incident|abuse|concerns?|disclosure|tool|pathway|protocol)\\b.*");
    private static final WorkingDays WORKING_DAYS = WorkingDays.ofEnglandAndWales();

    private final @Nullable LocalDate countedFrom;

    RelativeShape(DeadlineReader.Context context) {
        countedFrom = context.countedFrom();
    }

    @Override
    public Optional<DeadlineReading> read(String words) {
        Matcher span = SPAN.matcher(words);
        if (!span.matches() || isOfSomethingElse(span.group("tail"))) return Optional.empty();
        if (countedFrom == null)
            return Optional.of(DeadlineReading.unreadable("counts from a day that the plan does not state")
                    .with(DeadlineHints.counting()));
        LocalDate due = plus(countedFrom, number(span.group("number")), span.group("unit"));
        return Optional.of(isOneSpan(span.group("least")) ? counted(due) : between(due));
    }

    private static boolean isOneSpan(@Nullable String least) {
        return least == null || least.equals("0");
    }

    private static DeadlineReading counted(LocalDate due) {
        return DeadlineReading.of(DeadlineKind.DATE, due).with(DeadlineHints.counting());
    }

    private static DeadlineReading between(LocalDate latest) {
        return DeadlineReading.unreadable("names two spans")
                .with(DeadlineHints.NONE.suggesting(
                        List.of(DeadlineReading.Suggestion.of(latest, "the longer of the two spans"))));
    }

    private static boolean isOfSomethingElse(@Nullable String tail) {
        return tail != null && OF_SOMETHING_ELSE.matcher(tail).matches();
    }

    private static int number(String word) {
        if (word.startsWith("a")) return 1;
        int named = NUMBERS.indexOf(word);
        return named >= 0 ? named : Integer.parseInt(word);
    }

    private static LocalDate plus(LocalDate day, int number, String unit) {
        return switch (unit) {
            case "working day", "week day" -> WORKING_DAYS.plus(day, number);
            case "day" -> day.plusDays(number);
            case "week", "wk" -> day.plusWeeks(number);
            case "month", "mth" -> day.plusMonths(number);
            default -> day.plusYears(number);
        };
    }
}

package org.followthrough.intake.internal.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Says why a printed deadline gives no date: the second half of a sentence that begins with its words. */
final class UnreadDeadline {

    private static final Pattern A_DATE = Pattern.compile(
            "\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{2,4}|(?:\\d{1,2} ?)?\\b" + CalendarWords.MONTH + "\\b(?: \\d{4})?");
    private static final Map<Pattern, String> REASONS = new LinkedHashMap<>();

    static {
        because("t\\.?b\\.?[acd]\\.?|to be (?:confirmed|agreed|determined|decided|set).*", "does not give a date yet");
        because("n ?/ ?a|not applicable|none", "says that there is no deadline");
        because("(?:.* )?(?:as above|ditto|see|as per) ?.*|as above|ditto|\"", "refers to another place in the plan");
        because(".*\\b(?:completed?|done|achieved|closed|implemented)\\b.*", "reads as already done");
        because(".*\\b(?:on-? ?going|continuous)\\b.*", "says that it is ongoing, and something beside");
        because(
                ".*\\b(?:within|weeks?|months? of|months? from|days?|immediate(?:ly)?|asap)\\b.*|\\d+ months?",
                "counts from a day that the plan does not state");
        because(
                ".*\\b(?:easter|spring|summer|autumn|winter|term|half-term|christmas|new year)\\b.*",
                "does not say on which day that ends");
        because(
                ".*\\b(?:early|mid|late|start|beginning|w/c|week|before|after|from|commencing|onwards)\\b.*",
                "does not say on which day");
        because("(?:.*\\b)?(?:\\d{1,2}[ /.-]?)?" + CalendarWords.MONTH, "does not say in which year");
        because(".*\\d{1,2}[/.]\\d{1,2}", "does not say clearly which day and year");
        because("(?:q|qtr|quarter) ?[1-4]", "does not say in which year");
        because("(?:.*\\b)?\\d{4}", "is a year, and does not say which day of it");
    }

    private static void because(String words, String reason) {
        REASONS.put(Pattern.compile(words), reason);
    }

    String because(String words) {
        if (A_DATE.matcher(words).results().count() > 1) return "names more than one date";
        return REASONS.entrySet().stream()
                .filter(reason -> reason.getKey().matcher(words).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("is not a date that can be read without guessing");
    }
}

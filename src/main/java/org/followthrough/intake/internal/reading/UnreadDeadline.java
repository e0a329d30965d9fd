package org.followthrough.intake.internal.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Says why a printed deadline gives no date: the second half of a sentence that begins with its words. */
final class UnreadDeadline {

    private static final Map<Pattern, String> REASONS = new LinkedHashMap<>();

    static {
        because(
                "t\\.?b\\.?[acd]\\.?|(?:date |dates )?to be (?:confirmed|agreed|determined|decided|set|advised).*"
                        + "|not (?:yet )?(?:set|agreed|known)|unknown|awaiting .*",
                "does not give a date yet");
        because("n ?[/.] ?a\\.?|not applicable|none|no date|nil", "says that there is no deadline");
        because("(?:.* )?(?:as above|ditto|see|as per|as below) ?.*|\"|''|same", "refers to another place in the plan");
        because("complete[d]? by .*", "may say by when it is to be done, or that it was done");
        because(
                "(?!.*\\b(?:to be|not|partial\\w*|partly|nearly|almost|being|will be|should be|when|once|until|if)\\b)"
                        + ".*\\b(?:completed?|done|achieved|closed|implemented|delivered|actioned)\\b.*",
                "reads as already done");
        because(".*\\bt\\.?b\\.?[acd]\\b.*|.*\\b(?:provisional\\w*|to be confirmed)\\b.*", "is not settled yet");
        because(
                ".*\\b(?:on-? ?going|continuous(?:ly)?|thereafter)\\b.*",
                "says that it is ongoing, and something beside");
        because(
                ".*\\b(?:within|weeks?|months? of|months? from|months? after|(?:working )?days?|hours?|immediate(?:ly)?"
                        + "|asap|as soon as .*|urgent(?:ly)?)\\b.*|.*\\d+ months?",
                "counts from a day that the plan does not state");
        because(
                ".*\\b(?:easter|spring|summer|autumn|winter|term|half-term|christmas|new year|academic|school year)\\b.*",
                "does not say on which day that ends");
        because(
                ".*\\b(?:early|mid|late|start|beginning|w[/.]?[ce]|week|before|prior|after|from|commencing|onwards)\\b.*",
                "does not say on which day");
        because("(?:.*\\b)?(?:\\d{1,2}[ /.-]?)?" + CalendarWords.MONTH, "does not say in which year");
        because(".*\\d{1,2}[/.]\\d{1,2}", "does not say clearly which day and year");
        because(
                "(?:q|qtr|quarter) ?[1-4]|(?:the )?(?:end of )?(?:the )?(?:financial )?year(?:[ -]end)?",
                "does not say in which year");
        because("\\d{4} ?[/-] ?(?:\\d{4}|\\d{2})", "names two years that do not follow each other");
        because("(?:(?:year|fy|financial year|calendar year) ?)?\\d{4}", "is a year, and does not say which day of it");
        because(CalendarWords.MONTH + " ?\\d{2}", "may name a day or a year");
    }

    private static void because(String words, String reason) {
        REASONS.put(Pattern.compile(words), reason);
    }

    String because(String words) {
        if (DatesInWords.areSeveral(words)) return "names more than one date";
        String bare = DeadlineWords.withoutEnd(DeadlineWords.bare(words));
        return REASONS.entrySet().stream()
                .filter(reason -> reason.getKey().matcher(words).matches()
                        || reason.getKey().matcher(bare).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(
                        DatesInWords.in(words).size() == 1
                                ? "says something beside the date that may change it"
                                : "is not a date that can be read without guessing");
    }
}

package org.followthrough.intake.internal.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a deadline says that the work goes on, or comes back at intervals: "Ongoing", "Continuous – reviewed quarterly",
 * "Monthly from April 2017". Where a last day, a doubt or "complete" stands beside it, it says two things, and so neither.
 */
final class OngoingWords {

    private static final String NUMBER = "(?:\\d{1,2}|two|three|four|six|twelve)";
    private static final String EVERY = "(?:every|each) (?:" + NUMBER + " )?(?:day|week|month|quarter|term|year)s?"
            + "|(?:once|twice|" + NUMBER + " times) (?:a|per|each|every) (?:week|month|quarter|term|year)";
    private static final String OFTEN =
            "daily|weekly|fortnightly|(?:bi-?)?monthly|quarterly|termly|half[ -]yearly|yearly"
                    + "|(?:bi-?)?annual(?:ly)?|" + NUMBER + "[ -]?(?:weekly|monthly|yearly)|per annum|" + EVERY;
    private static final String ONGOING =
            "on-? ?going|continu(?:ous|al)(?:ly)?|continuing|rolling(?: programme)?|standing item|throughout";
    private static final Pattern SAID =
            Pattern.compile("\\b(?:" + ONGOING.replace("|throughout", "") + "|" + OFTEN + ")\\b");
    private static final Pattern BEGINS =
            Pattern.compile("^(?:this is |is )?(?:" + ONGOING.replace("|throughout", "") + ")\\b");
    private static final Pattern NEUTRAL =
            Pattern.compile("\\b(?:" + ONGOING + "|" + OFTEN + "|and|with|immediate(?:ly)?"
                    + "|effect|then|thereafter|this|is|work|action|activity|process|programme|basis|on|an?|as|the|at|to|in|be|by"
                    + "|for|via|through|review(?:ed|s)?|monitor(?:ed|ing)?|audit(?:s|ed)?|report(?:s|ed|ing)?|updates?|updated"
                    + "|meetings?|cycle|agenda|but|regular(?:ly)?|of|from|now)\\b");
    private static final Pattern FROM_A_DAY = Pattern.compile(
            "\\b(?:from|since|start(?:ed|ing)?|commenc(?:ed?|ing)|beginning)(?: (?:from|in|on))? (?<day>.+?)"
                    + "(?= and\\b| then\\b| -| \\(|$)");
    private static final Pattern SAYS_MORE = Pattern.compile("\\d|\\b(?:" + CalendarWords.MONTH
            + "|easter|spring|summer|autumn|winter|term|christmas|until|till|up to|due|complet\\w*|done|achieved|closed"
            + "|t\\.?b\\.?[acd]|if|subject to|within|end|no)\\b");

    private OngoingWords() {}

    /** @param words as {@link DeadlineWords} gives them */
    static boolean areIn(String words, DeadlineShape dates) {
        String rest = withoutStart(words, dates);
        if (!SAID.matcher(rest).find()) return false;
        Matcher begins = BEGINS.matcher(rest);
        if (begins.find()) {
            String more = rest.substring(begins.end()).replaceAll("\\b(?:" + OFTEN + ")\\b", " ");
            return !SAYS_MORE.matcher(more).find();
        }
        return NEUTRAL.matcher(rest).replaceAll("").matches("[ \\-/:;.&+()]*");
    }

    /** A day from which it goes on is no last day. */
    private static String withoutStart(String words, DeadlineShape dates) {
        Matcher from = FROM_A_DAY.matcher(words);
        boolean aDay = from.find() && dates.read(from.group("day")).isPresent();
        return aDay ? (words.substring(0, from.start()) + " " + words.substring(from.end())).strip() : words;
    }
}

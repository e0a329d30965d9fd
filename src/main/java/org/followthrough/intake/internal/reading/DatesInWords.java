package org.followthrough.intake.internal.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds everything in a cell that looks like a date, a month, a quarter or a year, whether or not it can be read. */
final class DatesInWords {

    private static final String MONTH = CalendarWords.MONTH;
    private static final String YEAR = "(?:\\d{4}|'?\\d{2})(?!\\d)";
    private static final String YEARS = "\\d{4} ?[/-] ?(?:\\d{4}|\\d{2})(?!\\d)";

    /** Nowhere else can a date begin, and most words are passed over by it. */
    private static final String BEGINNING = "(?=\\d|\\b[adfjmnoqs])";

    private static final Pattern DATE = Pattern.compile(BEGINNING + "(?:"
            + String.join(
                    "|",
                    "\\d{4}-\\d{2}-\\d{2}",
                    "\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})(?!\\d)",
                    "\\b\\d{1,2}(?: ?[/-] ?|[ .])?" + MONTH + "(?: ?[/-] ?|[ .])?" + YEAR,
                    "\\b" + MONTH + " half[ -]term \\d{4}",
                    "\\b\\d{1,2} ?(?:-|to) ?\\d{1,2} " + MONTH + " \\d{4}",
                    "\\b" + MONTH + " \\d{1,2} \\d{4}",
                    "\\b" + MONTH + " ?(?:-|to) ?" + MONTH + " ?" + YEAR,
                    "\\b" + MONTH + " ?[/-]? ?" + YEAR,
                    "\\b(?:q|qtr|quarter) ?[1-4] ?(?:of )?(?:" + YEARS + "|\\d{4})",
                    "\\b" + YEARS + "(?: ?(?:q|qtr|quarter) ?[1-4])?",
                    "\\b\\d{1,2}/\\d{4}",
                    "\\b\\d{1,2} ?" + MONTH + "(?![a-z])",
                    "\\b(?!may\\b)" + MONTH + "(?![a-z])",
                    "\\b(?:19|20)\\d{2}\\b")
            + ")");

    private static final Pattern TWO_DAYS = Pattern.compile("\\b\\d{1,2} ?(?:and|&|/|or) ?\\d{1,2} " + MONTH);

    private static final Pattern MOVED_TO =
            Pattern.compile("\\b(?:revised|moved|extended|changed|amended) (?:from )?.+ to ");

    private DatesInWords() {}

    static boolean areSeveral(String words) {
        return in(words).size() > 1
                || TWO_DAYS.matcher(words).find()
                || MOVED_TO.matcher(words).find();
    }

    static List<MatchResult> in(String words) {
        return DATE.matcher(words).results().toList();
    }
}

package org.followthrough.intake.internal.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Printed;

/** How headings are taken down to their words, and what those mean that no list can hold: questions, and words beside others. */
final class Headings {

    private record Shape(Pattern words, Column column) {}

    private static final List<Shape> SHAPES = List.of(
            shape(
                    ".*\\b(?:already taken|context|taken to date|done so far)\\b.*\\bactions?(?: required)?",
                    Column.MIXED),
            shape(
                    "(?:(?:by )?(?:who|whom)|(?:the )?lead\\w*|owner\\w*|responsib\\w+)(?: \\w+){0,2}?(?: and| with)? (?:by )?(?:when|dates?|timescales?|deadlines?)",
                    Column.LEAD_AND_DEADLINE),
            shape(
                    "(?:when|dates?|timescales?|deadlines?)(?: and)? (?:by )?(?:who|whom|leads?|owners?)",
                    Column.LEAD_AND_DEADLINE),
            shape(
                    "recommendations? (?!no\\b|nos\\b|numbers?\\b|ref|accepted|agreed|status|id\\b|and action|theme).*",
                    Column.RECOMMENDATION),
            shape(
                    "(?:q[1-4]|quarter [1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{2,4}|\\d{1,2} months?(?: review)?)(?: \\d{2,4})*",
                    Column.PROGRESS),
            shape(
                    "(?:assessment of progress|progress categor(?:y|ies)|categor(?:y|ies) of progress)\\b.*",
                    Column.RATING),
            shape(
                    "what (?:did|does|do|has|have) .*\\b(?:tell|told|find|found|say|said|show|learn(?:ed|t)?)\\b.*",
                    Column.FINDING),
            shape("what difference .*", Column.SUCCESS),
            shape(
                    "how (?:will|do|can|would) .*\\b(?:know|measured?|evidenced?|tested|monitored|continues?|sustained)\\b.*",
                    Column.SUCCESS),
            shape(
                    "what (?:will|is|are|does|would|do|difference) .*\\b(?:outcomes?|impact|difference|different|success|evidence|look like)\\b.*",
                    Column.SUCCESS),
            shape("what (?:will|are|do|is|must|should) .*\\b(?:do|doing|done|happen)\\b.*", Column.ACTION),
            shape("who (?:will|is|are)\\b.*", Column.LEAD),
            shape("(?:when|by when) (?:will|is|are|should|must|do)\\b.*", Column.DEADLINE),
            shape(
                    "(?:expected|desired|intended|required|planned|anticipated) (?:outcomes?|impacts?|results?|benefits?)\\b.*",
                    Column.SUCCESS));

    /** What it was when, behind the words: "Progress at March 2014", "RAG (June 2018)". */
    private static final Pattern AS_AT = Pattern.compile(
            "^(.+?) (?:as )?(?:(?:at|to|on|of|for) )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* |q[1-4] |\\d{1,2} \\d{1,2} )?"
                    + "(?:\\d{4}|\\d{2}(?= \\d{2}$) \\d{2})(?: \\d{2,4})?$");

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Headings() {}

    private static Shape shape(String words, Column column) {
        return new Shape(Pattern.compile(words), column);
    }

    /** In lower case, without punctuation. */
    static String bare(String heading) {
        String words = Printed.plain(heading).toLowerCase(Locale.UK).replace("'", "");
        return PUNCTUATION.matcher(words).replaceAll(" ").strip();
    }

    private static final Pattern PERIOD = Pattern.compile(
            "(?:q[1-4]|quarter [1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{2,4}|\\d{1,2} months?(?: review)?)(?: \\d{2,4})*");

    /** "Q1", "Apr-22", "6 months": when, and not what. */
    static boolean isPeriod(String heading) {
        return PERIOD.matcher(bare(heading)).matches();
    }

    static String undated(String words) {
        if (words.isEmpty() || !Character.isDigit(words.charAt(words.length() - 1))) return words;
        var dated = AS_AT.matcher(words);
        return dated.matches() ? dated.group(1) : words;
    }

    static Optional<Column> shaped(String words) {
        return SHAPES.stream()
                .filter(shape -> shape.words().matcher(words).matches())
                .map(Shape::column)
                .findFirst();
    }
}

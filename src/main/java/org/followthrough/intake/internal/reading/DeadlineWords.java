package org.followthrough.intake.internal.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Printed;

/** The words of a deadline without what printing, numbering and politeness put round them. */
final class DeadlineWords {

    private static final Pattern ORDINAL =
            Pattern.compile("\\b(\\d{1,2}) ?(?:st|nd|rd|th)\\b(?: (?:day )?of\\b)?|\\b(\\d{1,2}) of(?= [a-z]{3})");
    private static final Pattern MIDNIGHT = Pattern.compile("(?<=\\d)[ t]00:00(?::00(?:\\.0+)?)?z?$");
    private static final Pattern HOUR =
            Pattern.compile(" (?:at |by )?(?:\\d{1,2}[:.]\\d{2} ?(?:am|pm|hrs)?|\\d{1,2} ?(?:am|pm)|noon|midnight)$");
    private static final Pattern BEFORE = Pattern.compile("^(?:[-•*·>▪●\uF0B7o] +|\\(?[a-z]\\) ?|\\([ivx]{1,4}\\) ?)+");
    private static final Pattern AFTER = Pattern.compile("[ .;:*†]+$");
    private static final Pattern BRACKETS = Pattern.compile("^\\(([^()]*)\\)$|^\\[([^\\[\\]]*)]$");

    private static final String LABEL = "(?:(?:(?:new|proposed|agreed|final|end|finish|revised|target|due|deadline|"
            + "completion|timescale) )*(?:revised(?! from)|target|due|deadline|completion|timescales?|date|by when)"
            + "(?: for completion| for delivery)? ?[:-]? ?)";
    private static final String TO_BE_DONE = "(?:to be (?:fully )?(?:completed?|achieved|implemented|delivered|done|"
            + "finalised|finished|in place)|for completion|for delivery|for implementation|(?:complete|deliver|"
            + "implement|finish|completion|implementation|delivery)(?= (?:by|no later)))";
    private static final Pattern LEAD_IN =
            Pattern.compile("^(?:" + LABEL + "|" + TO_BE_DONE + "|by or before|on or before"
                    + "|before the (?=end of)|at the latest(?: by)?|latest(?: by)?|(?:no|not) later than|(?:no|not) later th[ae]n"
                    + "|deadline of|the month of|month of|by|on|in|for|during|throughout|within|until|the|of|from now until"
                    + ") ?(?=\\S)(?<![a-z])");
    private static final Pattern LEAD_OUT = Pattern.compile(
            " ?-? ?\\(?\\b(?:at the (?:very )?latest|latest|or (?:sooner|earlier|before)|target(?: date)?"
                    + "|deadline|revised(?: date)?|for completion)\\)?$");
    private static final Pattern END_OF = Pattern.compile("^(?:very )?end(?: of)?(?: the)?(?: month(?: of)?)? (?=\\S)");

    private DeadlineWords() {}

    /** In lower case and on one line, commas left out: "31 march 2017". */
    static String of(String printed) {
        String plain = Printed.plain(printed)
                .toLowerCase(Locale.UK)
                .replace(",", " ")
                .replaceAll(" +", " ")
                .strip();
        String whole = unbracketed(AFTER.matcher(plain).replaceFirst(""));
        String bare = BEFORE.matcher(whole).replaceFirst("");
        String day = MIDNIGHT.matcher(AFTER.matcher(bare).replaceFirst("")).replaceFirst("");
        return ORDINAL.matcher(day).replaceAll("$1$2").replaceAll(" +", " ").strip();
    }

    private static String unbracketed(String words) {
        return BRACKETS.matcher(words).replaceFirst("$1$2").strip();
    }

    /** Without what only says that it is a deadline: "due: by ...". */
    static String bare(String words) {
        String bare = words;
        for (String before = ""; !before.equals(bare); ) {
            before = bare;
            bare = LEAD_IN.matcher(bare).replaceFirst("").strip();
        }
        String before = LEAD_OUT.matcher(bare).replaceFirst("");
        return unbracketed(HOUR.matcher(before.isEmpty() ? bare : before).replaceFirst(""));
    }

    /** "end of march 2017" means the last day of it, as "march 2017" does. */
    static String withoutEnd(String bare) {
        return bare(END_OF.matcher(bare).replaceFirst(""));
    }
}

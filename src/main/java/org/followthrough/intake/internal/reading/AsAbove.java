package org.followthrough.intake.internal.reading;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.intake.internal.document.Printed;

/** Cells that point to another place instead of saying something themselves. */
final class AsAbove {

    private static final Pattern ABOVE = Pattern.compile(
            "(?:see|as|same as|as per|ditto)(?: the)? above|above|ditto|same|[\"”“]|''", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:please )?(?:see|refer to|as per|as in|as for|same as|covered (?:by|in|under)|linked to|links to)\\b"
                    + "[^.]{0,50}(?:\\d|above|below)[^.]{0,20}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING = Pattern.compile(
            "no (?:further |additional |specific )?actions?(?: (?:is |are )?(?:required|needed|necessary|identified|proposed))?"
                    + "|none(?: required)?|n ?/ ?a|not applicable|nil",
            Pattern.CASE_INSENSITIVE);

    /** None of these can be longer, so no sentence of an action is searched for them. */
    private static final int LONGEST = 130;

    private AsAbove() {}

    /** "As above", "ditto". */
    static boolean isAbove(String text) {
        return isAll(text, ABOVE);
    }

    /** "As above", "See 4.1", "Covered by action 3.2". */
    static boolean isElsewhere(String text) {
        return isAll(text, ABOVE, ELSEWHERE);
    }

    /** "No further action required." */
    static boolean isNothing(String text) {
        return isAll(text, NOTHING);
    }

    private static boolean isAll(String text, Pattern... oneOf) {
        if (text.length() > LONGEST) return false;
        String bare = bare(text);
        return Stream.of(oneOf).anyMatch(words -> words.matcher(bare).matches());
    }

    private static String bare(String text) {
        String line = Printed.plain(text);
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '.' || line.charAt(end - 1) == ' ')) end--;
        return line.substring(0, end).strip();
    }
}

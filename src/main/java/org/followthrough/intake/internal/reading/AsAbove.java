package org.followthrough.intake.internal.reading;

import java.util.regex.Pattern;
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

    private AsAbove() {}

    /** "As above", "ditto". */
    static boolean isAbove(String text) {
        return ABOVE.matcher(bare(text)).matches();
    }

    /** "As above", "See 4.1", "Covered by action 3.2". */
    static boolean isElsewhere(String text) {
        return isAbove(text) || ELSEWHERE.matcher(bare(text)).matches();
    }

    /** "No further action required." */
    static boolean isNothing(String text) {
        return NOTHING.matcher(bare(text)).matches();
    }

    private static String bare(String text) {
        return Printed.plain(text).replaceAll("[.\\s]+$", "").strip();
    }
}

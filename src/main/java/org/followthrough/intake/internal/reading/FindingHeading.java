package org.followthrough.intake.internal.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Printed;
import org.jspecify.annotations.Nullable;

/**
 * "Finding Two: Information sharing".
 *
 * @param title null where only the number is printed
 */
record FindingHeading(@Nullable String ref, @Nullable String title) {

    private static final int LONGEST = 2_000;
    static final String NUMBER = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
            + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-(?:one|two|three|four|five))?"
            + "|[a-z]{0,2}\\d{1,3}(?:\\.\\d{1,3})*[a-z]?|[ivx]{1,6})";
    private static final Pattern HEADING = Pattern.compile(
            "((?:(?:key |practice |systems? |priority )?finding|(?:key )?concern|area for (?:priority )?action|priority action|area for improvement)(?: no\\.?| number)? "
                    + NUMBER + ")(?:(?:\\s*[:.]\\s*|\\s*[-–—]\\s+|\\s(?-i:(?=[\\p{Lu}\"“‘'])))(.+)|\\s*[:.]?)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    static final Pattern CONTINUED =
            Pattern.compile("\\s*\\(?\\b(?:continued|cont\\.?|cont['’]d)\\)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile(
            "(\\d{1,3}(?:\\.\\d{1,3})+[a-z]?|\\d{1,3}[a-z]?(?=[.):])|[A-Z]{1,2}\\d{1,2}(?:\\.\\d{1,2})*)[.):]?\\s+(\\S.*)",
            Pattern.DOTALL);

    private static final Pattern NUMBER_ALONE =
            Pattern.compile("(?:finding )?[A-Z]{0,2}\\d{1,3}(?:\\.\\d{1,3})*[a-z]?\\.?", Pattern.CASE_INSENSITIVE);

    static Optional<FindingHeading> of(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        Matcher found = HEADING.matcher(
                CONTINUED.matcher(text.replace('\n', ' ').strip()).replaceFirst(""));
        return found.matches() ? Optional.of(new FindingHeading(found.group(1), found.group(2))) : Optional.empty();
    }

    /** A finding in a column of its own: "3. Supervision was not reflective." or without a number. */
    static FindingHeading inColumn(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (NUMBER_ALONE.matcher(text).matches()) return new FindingHeading(text, "");
        return numbered.matches()
                ? new FindingHeading(numbered.group(1), numbered.group(2))
                : of(text).map(FindingHeading::asCell).orElseGet(() -> new FindingHeading(null, text));
    }

    /** In a cell a number alone is all that there is of it; no title follows. */
    private FindingHeading asCell() {
        return title == null ? new FindingHeading(ref, "") : this;
    }

    static FindingHeading titled(String title) {
        return new FindingHeading(null, title);
    }

    /** What two printings of one heading share. */
    String key() {
        return Printed.plain(ref + "|" + title).toLowerCase(Locale.UK);
    }

    /** Whether it is the finding of this number: "2" and "Finding 2" are. */
    boolean isNumbered(String number) {
        return ref != null && bare(ref).equals(bare(number));
    }

    private static String bare(String number) {
        return number.toLowerCase(Locale.UK)
                .replace("finding", "")
                .replaceAll("[.\\s]+$", "")
                .strip();
    }
}

package org.followthrough.intake.internal.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Paragraph;

/**
 * A paragraph with a number before it, which the document gives it or prints: "4.2 That the Board …".
 *
 * @param number "4.2"
 */
record NumberedLine(String number, String text) {

    private static final Pattern TYPED = Pattern.compile(
            "(?:[-–•*]\\s*)?(?:recommendation\\s+)?\\(?(\\d{1,2}(?:\\.\\d{1,3}){0,3}[a-z]?|R\\d{1,2})(?:[.):]+\\s*|\\s*[-–:]\\s+|\\s+)(\\S.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2}(?:\\.\\d{1,3}){0,3}[a-z]?)[.)]?");

    static Optional<NumberedLine> of(Paragraph paragraph) {
        Matcher given = NUMBER.matcher(paragraph.mark());
        if (given.matches()) return Optional.of(new NumberedLine(given.group(1), paragraph.text()));
        if (!paragraph.mark().isEmpty()) return Optional.empty();
        Matcher typed = TYPED.matcher(paragraph.text());
        if (!typed.matches() || !isStart(typed.group(2))) return Optional.empty();
        return Optional.of(new NumberedLine(typed.group(1), typed.group(2)));
    }

    /** "12 months later" begins with a number and is none. */
    private static boolean isStart(String text) {
        return text.matches("(?s)[^\\p{L}]{0,3}\\p{Lu}.*");
    }

    int depth() {
        return number.split("\\.").length;
    }

    boolean isUnder(NumberedLine other) {
        return number.startsWith(other.number() + ".");
    }

    int first() {
        return Integer.parseInt(number.replaceAll("^\\D*", "").replaceAll("\\D.*$", ""));
    }
}

package org.followthrough.intake.internal.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Printed;

/** A review's recommendations often stand twice: in its text, and again in the table of what is done about them. */
final class Repeated {

    private static final int TELLING = 60;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> openings = new HashSet<>();

    /** @param actions those that may be printed a second time, with their recommendations */
    Repeated(List<PrintedAction> actions) {
        for (PrintedAction action : actions) {
            openings.add(opening(action.wording()));
            String recommendation = action.thread().recommendation();
            if (recommendation != null && !recommendation.isEmpty()) openings.add(opening(recommendation));
        }
    }

    boolean has(PrintedAction action) {
        return openings.contains(opening(action.wording()));
    }

    private static String opening(String text) {
        String words = BETWEEN_WORDS
                .matcher(Printed.plain(text).toLowerCase(Locale.UK))
                .replaceAll(" ")
                .strip();
        return words.length() <= TELLING ? words : words.substring(0, TELLING);
    }
}

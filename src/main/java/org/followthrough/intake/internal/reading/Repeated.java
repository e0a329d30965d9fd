package org.followthrough.intake.internal.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Printed;

/** A review's recommendations often stand twice: in its text, and again in the table of what is done about them. */
final class Repeated {

    private static final int TELLING = 60;

    private Repeated() {}

    static boolean in(List<PrintedAction> actions, PrintedAction action) {
        String opening = opening(action.wording());
        return actions.stream()
                .anyMatch(other -> opening(other.wording()).equals(opening)
                        || Objects.requireNonNullElse(other.thread().recommendation(), "")
                                                .length()
                                        > 0
                                && opening(String.valueOf(other.thread().recommendation()))
                                        .equals(opening));
    }

    private static String opening(String text) {
        String words = Printed.plain(text)
                .toLowerCase(Locale.UK)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return words.length() <= TELLING ? words : words.substring(0, TELLING);
    }
}

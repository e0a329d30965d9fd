package org.followthrough.intake.internal.draft;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.followthrough.review.ReviewKind;

/** Checks what is typed about the review as a whole, wherever it is typed. Sentences by field. */
final class HeadCheck {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_PSEUDONYM = 100;
    private static final int LONGEST_MINUTE = 300;

    private final Predicate<String> isFree;

    /** @param isFree whether a prefix is no other plan's */
    HeadCheck(Predicate<String> isFree) {
        this.isFree = isFree;
    }

    void check(Upload head, Map<String, String> errors) {
        if (head.title().isEmpty()) errors.put("title", "Enter the review’s title.");
        if (head.title().length() > LONGEST_TITLE) errors.put("title", "The title can have 300 characters at most.");
        if (kind(head.kind()).isEmpty()) errors.put("kind", "Choose what kind of review this is.");
        if (head.pseudonym().length() > LONGEST_PSEUDONYM)
            errors.put("pseudonym", "The pseudonym can have 100 characters at most.");
        prefix(head.prefix()).ifPresent(sentence -> errors.put("prefix", sentence));
    }

    static void meeting(About about, Map<String, String> errors) {
        if (about.agreed() && about.minute().isEmpty()) errors.put("minute", "Enter the reference of the minute.");
        if (!about.agreed() && !about.minute().isEmpty())
            errors.put("agreed", "Tick that a meeting agreed the actions, or take the minute’s reference out.");
        if (about.minute().length() > LONGEST_MINUTE)
            errors.put("minute", "The minute’s reference can have 300 characters at most.");
    }

    private Optional<String> prefix(String prefix) {
        if (!prefix.matches("[A-Z][A-Z0-9]{0,11}"))
            return Optional.of("Enter a prefix of 1 to 12 letters and digits that begins with a letter, such as GS.");
        return isFree.test(prefix) ? Optional.empty() : Optional.of(taken(prefix));
    }

    static String taken(String prefix) {
        return "Another plan’s actions are already called " + prefix + ". Enter another prefix.";
    }

    static Optional<ReviewKind> kind(String name) {
        return Arrays.stream(ReviewKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}

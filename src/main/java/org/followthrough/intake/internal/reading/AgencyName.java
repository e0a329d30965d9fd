package org.followthrough.intake.internal.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.WordLists;

/** Tells the name of a body from other headings: "Anyshire NHS Trust", "Education", "The Children's Society". */
final class AgencyName {

    private static final int MOST_WORDS = 14;
    private static final Set<String> SMALL =
            Set.of("of", "and", "the", "for", "in", "to", "with", "on", "by", "a", "an", "or", "at", "de", "upon");

    private final Set<String> bodies =
            WordLists.bundled("/intake/body-words.txt").under("body");

    boolean isOne(String heading) {
        List<String> words = words(heading);
        if (words.isEmpty() || words.size() > MOST_WORDS || heading.matches("(?s).*[.!?]")) return false;
        return isTitled(heading) && words.stream().anyMatch(bodies::contains);
    }

    /** Whether a heading is a body's name or its letters: "Police", "CCG". */
    boolean isNamed(String heading) {
        return heading.matches("[\\p{Lu}&]{2,8}") || isOne(heading);
    }

    /** Whether nearly every word of it begins with a capital, as in a name and not in a sentence. */
    static boolean isTitled(String heading) {
        List<String> words = List.of(
                Printed.plain(heading).replaceAll("\\(.*?\\)", "").strip().split("[\\s/-]+"));
        long telling = words.stream()
                .filter(word -> !SMALL.contains(word.toLowerCase(Locale.UK)))
                .count();
        long capital = words.stream()
                .filter(word -> !SMALL.contains(word.toLowerCase(Locale.UK)))
                .filter(word -> word.matches("[^\\p{L}]*[\\p{Lu}\\d&].*"))
                .count();
        return telling > 0 && capital * 5 >= telling * 4;
    }

    private static List<String> words(String heading) {
        return List.of(Printed.plain(heading)
                .toLowerCase(Locale.UK)
                .replace("'s", "s")
                .replaceAll("[^\\p{L}\\p{N}&]+", " ")
                .strip()
                .split(" "));
    }
}

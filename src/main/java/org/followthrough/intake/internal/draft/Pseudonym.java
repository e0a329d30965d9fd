package org.followthrough.intake.internal.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.followthrough.intake.internal.document.Printed;

/** The words of a pseudonym that give it away. "Child M" is given away by the whole of it alone, "Baby Robin" by "Robin". */
record Pseudonym(List<String> words) {

    private static final Set<String> EVERYBODYS = Set.of(
            "child",
            "children",
            "baby",
            "adult",
            "family",
            "sibling",
            "siblings",
            "young",
            "person",
            "mother",
            "father");
    private static final int SHORTEST = 3;

    static Pseudonym of(String typed) {
        String whole = lower(typed);
        List<String> telling = Arrays.stream(whole.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST && !EVERYBODYS.contains(word))
                .toList();
        if (!telling.isEmpty()) return new Pseudonym(telling);
        return new Pseudonym(whole.isEmpty() ? List.of() : List.of(whole));
    }

    boolean isIn(String text) {
        String words = " " + lower(text).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return this.words.stream().anyMatch(word -> words.contains(" " + word + " "));
    }

    private static String lower(String text) {
        return Printed.plain(text).toLowerCase(Locale.UK);
    }
}

package org.followthrough.intake.internal.memory;

import java.util.HashSet;
import java.util.Set;

/**
 * What an action says.
 *
 * @param words as they stand, by their stems
 * @param meanings the same with words of one meaning as one
 */
record Wording(Set<String> words, Set<String> meanings) {

    private static final double NEARLY_ALL = 0.9;

    /** Stems; "t" is the end of "don’t". */
    private static final Set<String> TURNS = Set.of("not", "no", "without", "never", "stop", "ceas", "t");

    Wording {
        words = Set.copyOf(words);
        meanings = Set.copyOf(meanings);
    }

    /** Whether both say the same in the same words. Another number, or a “not”, makes it another action. */
    boolean hasTheWordsOf(Wording other) {
        Set<String> differing = new HashSet<>(words);
        differing.addAll(other.words);
        int all = differing.size();
        differing.removeIf(word -> words.contains(word) && other.words.contains(word));
        return all - differing.size() >= NEARLY_ALL * all
                && differing.stream().noneMatch(word -> TURNS.contains(word) || Character.isDigit(word.charAt(0)));
    }
}

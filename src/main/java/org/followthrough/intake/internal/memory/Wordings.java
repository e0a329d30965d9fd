package org.followthrough.intake.internal.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Wordings to be searched for like ones. Kept by their words, so that a search looks only at wordings that share one.
 * How alike two are is the part of their words that they share, from 0 to 1; a rare word counts more than a common one.
 */
final class Wordings {

    /** Alike enough to be worth a look. */
    static final double LIKE = 0.45;

    /** What one word shared is too little for. */
    private static final int FEWEST_SHARED = 2;

    private final List<Wording> wordings = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private long looks;

    /** @param index of the wording, in the order in which they were added */
    record Found(int index, double likeness, boolean sameWords) {}

    void add(Wording wording) {
        int index = wordings.size();
        wordings.add(wording);
        wording.meanings()
                .forEach(word ->
                        byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(index));
    }

    /** Like ones, the most alike first. */
    List<Found> like(Wording wording) {
        return atLeast(LIKE, wording);
    }

    /** The same with another measure of what is alike enough. */
    List<Found> atLeast(double least, Wording wording) {
        List<Found> found = new ArrayList<>();
        double whole = weight(wording.meanings());
        int fewest = Math.min(FEWEST_SHARED, wording.meanings().size());
        shared(wording.meanings()).forEach((index, shared) -> {
            if (shared.words < fewest) return;
            Wording other = wordings.get(index);
            double likeness = 2 * shared.weight / (whole + weight(other.meanings()));
            if (likeness >= least) found.add(new Found(index, likeness, wording.hasTheWordsOf(other)));
        });
        found.sort(Comparator.comparingDouble(Found::likeness).reversed().thenComparing(Found::index));
        return found;
    }

    /** How many times a wording was looked at so far: what a search costs. */
    long looks() {
        return looks;
    }

    private Map<Integer, Shared> shared(Set<String> words) {
        Map<Integer, Shared> all = new HashMap<>();
        for (String word : words) {
            List<Integer> having = byWord.getOrDefault(word, List.of());
            looks += having.size();
            having.forEach(
                    index -> all.computeIfAbsent(index, first -> new Shared()).add(weight(word)));
        }
        return all;
    }

    private double weight(Set<String> words) {
        double sum = 0;
        for (String word : words) sum += weight(word);
        return sum;
    }

    private double weight(String word) {
        int having = byWord.getOrDefault(word, List.of()).size();
        return Math.log(2 + (double) wordings.size() / (1 + having));
    }

    private static final class Shared {
        private int words;
        private double weight;

        void add(double more) {
            words++;
            weight += more;
        }
    }
}

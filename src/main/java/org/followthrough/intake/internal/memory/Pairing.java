package org.followthrough.intake.internal.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.followthrough.intake.internal.memory.VersionedAction.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Finds which action of a newer version is which of the older: the surest pairs first, each action in one at most, in
 * whatever order either version has them.
 */
final class Pairing {

    /** From here on, words and numbers together make a pair. */
    private static final double PAIR = 0.5;

    /** Words less alike than this make none, whatever the numbers say: numbers are given anew. */
    private static final double LEAST_ALIKE = 0.2;

    private static final double SAME_NUMBER = 0.3;
    private static final double SAME_RECOMMENDATION = 0.1;
    private static final double SAME_FINDING = 0.05;
    private static final double SAME_FIELD = 0.02;
    private static final double SAME_REFERENCE = 10;

    private final List<VersionedAction> before;
    private final List<VersionedAction> after;
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(int before, int after, double sureness) {}

    Pairing(List<VersionedAction> before, List<VersionedAction> after) {
        this.before = before;
        this.after = after;
    }

    /** @return for each action after the index of the one that it was; -1 where it is new */
    int[] pairs() {
        byReference();
        byWords();
        pairs.sort(Comparator.comparingDouble(Pair::sureness)
                .reversed()
                .thenComparing(Pair::before)
                .thenComparing(Pair::after));
        int[] found = new int[after.size()];
        Arrays.fill(found, -1);
        boolean[] taken = new boolean[before.size()];
        for (Pair pair : pairs)
            if (found[pair.after] < 0 && !taken[pair.before]) {
                found[pair.after] = pair.before;
                taken[pair.before] = true;
            }
        return found;
    }

    private void byReference() {
        Map<String, Integer> references = new HashMap<>();
        for (int was = 0; was < before.size(); was++)
            if (before.get(was).reference() != null)
                references.put(before.get(was).reference(), was);
        for (int is = 0; is < after.size(); is++) {
            Integer was =
                    references.get(Objects.requireNonNullElse(after.get(is).reference(), ""));
            if (was != null) pairs.add(new Pair(was, is, SAME_REFERENCE));
        }
    }

    private void byWords() {
        MeaningWords meaning = new MeaningWords();
        Wordings said = new Wordings();
        before.forEach(action -> said.add(meaning.of(action.text(Field.WORDING))));
        for (int is = 0; is < after.size(); is++) {
            VersionedAction now = after.get(is);
            for (Wordings.Found found : said.atLeast(LEAST_ALIKE, meaning.of(now.text(Field.WORDING)))) {
                double sureness = found.likeness() + support(before.get(found.index()), now);
                if (sureness >= PAIR) pairs.add(new Pair(found.index(), is, sureness));
            }
        }
    }

    private static double support(VersionedAction was, VersionedAction is) {
        Numbers one = was.numbers();
        Numbers other = is.numbers();
        double support = 0;
        if (isSame(one.action(), other.action())) support += SAME_NUMBER;
        if (isSame(one.recommendation(), other.recommendation())) support += SAME_RECOMMENDATION;
        if (isSame(one.finding(), other.finding())) support += SAME_FINDING;
        for (Field field : Field.values())
            if (!was.text(field).isEmpty() && was.saysTheSame(field, is)) support += SAME_FIELD;
        return support;
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && other != null && bare(one).equals(bare(other));
    }

    private static String bare(String number) {
        return number.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}.]+", "").replaceAll("\\.$", "");
    }
}

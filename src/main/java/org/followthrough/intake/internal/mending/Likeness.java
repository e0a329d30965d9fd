package org.followthrough.intake.internal.mending;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.followthrough.intake.internal.document.Printed;

/**
 * Who a printed name may mean, most likely first. Likeness only ever proposes: "Izzy Dougan" may be "Isobel Dougan", and a
 * person says whether it is.
 */
public final class Likeness {

    private static final double LIKE_ENOUGH = 0.86;
    private static final int MOST = 3;
    private static final Set<String> FILLING = Set.of("the", "and", "of", "for", "a");

    private final JaroWinklerSimilarity spelling = new JaroWinklerSimilarity();
    private final ShortNames shortNames = ShortNames.bundled();

    /** @param names by the code of whoever is called so */
    public List<String> codes(String printed, Map<String, String> names) {
        return names.entrySet().stream()
                .map(each -> Map.entry(each.getKey(), of(printed, each.getValue())))
                .filter(each -> each.getValue() >= LIKE_ENOUGH)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** From 0, nothing alike, to 1. */
    double of(String printed, String name) {
        String bare = printed.split("[,(\\n]", 2)[0].strip();
        double whole = ofWhole(printed, name);
        return bare.isEmpty() || bare.equals(printed) ? whole : Math.max(whole, 0.98 * ofWhole(bare, name));
    }

    private double ofWhole(String printed, String name) {
        if (isAcronym(printed, name) || isAcronym(name, printed)) return 0.97;
        List<String> one = words(printed);
        List<String> other = words(name);
        if (one.isEmpty() || other.isEmpty()) return 0;
        if (Set.copyOf(one).equals(Set.copyOf(other))) return 0.99;
        if (isSamePerson(one, other)) return 0.96;
        if (other.containsAll(one) || one.containsAll(other)) return 0.9;
        String glued = String.join("", one);
        String otherGlued = String.join("", other);
        if (glued.equals(otherGlued)) return 0.98;
        return 0.95 * Math.max(spelling.apply(sorted(one), sorted(other)), spelling.apply(glued, otherGlued));
    }

    /** One family name, and first names of which one may be short for the other or is spelt almost like it. */
    private boolean isSamePerson(List<String> one, List<String> other) {
        if (one.size() != 2 || other.size() != 2) return false;
        boolean family = spelling.apply(one.get(1), other.get(1)) > 0.93;
        String first = one.get(0);
        String second = other.get(0);
        return family
                && (shortNames.mayBeOne(first, second)
                        || spelling.apply(first, second) > 0.9
                        || (first.length() == 1 && second.startsWith(first)));
    }

    /** "PPSG" of "Policy and Practice Sub-Group". */
    private static boolean isAcronym(String letters, String name) {
        if (!letters.strip().matches("\\p{Lu}[\\p{Lu}&]{1,7}")) return false;
        String initials = words(name).stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return initials.equals(letters.strip().replace("&", "").toLowerCase(Locale.UK));
    }

    private static List<String> words(String name) {
        return Arrays.stream(Printed.plain(name)
                        .toLowerCase(Locale.UK)
                        .replace("'", "")
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !FILLING.contains(word))
                .toList();
    }

    private static String sorted(List<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }
}

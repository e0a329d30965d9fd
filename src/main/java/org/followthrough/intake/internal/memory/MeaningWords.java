package org.followthrough.intake.internal.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.followthrough.intake.internal.document.WordLists;

/**
 * Finds the words of a text that carry its meaning. Remembers every word's stem; made for one comparison and not shared
 * between threads.
 */
final class MeaningWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final WordLists LISTS = WordLists.bundled("/intake/meaning-words.txt");
    private static final Set<String> SAYS_LITTLE = LISTS.under("says little");
    private static final Map<String, String> SAME = sameMeanings();

    private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
    private final Map<String, String> stems = new HashMap<>();

    Wording of(String text) {
        List<String> words = words(text);
        Set<String> said = new HashSet<>();
        Set<String> meanings = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            if (SAYS_LITTLE.contains(words.get(at))) continue;
            said.add(stem(words.get(at)));
            meanings.add(stem(meaning(words, at)));
        }
        return new Wording(said, meanings);
    }

    /** The second of two words that mean something together means nothing alone, which the first then says twice. */
    private static String meaning(List<String> words, int at) {
        String withNext = at + 1 < words.size() ? SAME.get(words.get(at) + " " + words.get(at + 1)) : null;
        String withLast = at > 0 ? SAME.get(words.get(at - 1) + " " + words.get(at)) : null;
        if (withNext != null) return withNext;
        return withLast != null ? withLast : SAME.getOrDefault(words.get(at), words.get(at));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.UK));
        while (word.find()) words.add(word.group());
        return words;
    }

    private String stem(String word) {
        return stems.computeIfAbsent(word, each -> stemmer.stem(each).toString());
    }

    /** Each word or pair of words to the first of its line. */
    private static Map<String, String> sameMeanings() {
        Map<String, String> same = new HashMap<>();
        for (String line : LISTS.under("means the same")) {
            List<String> meanings = new ArrayList<>(List.of(line.split("\\s*,\\s*")));
            meanings.forEach(meaning -> same.put(meaning, meanings.get(0)));
        }
        return same;
    }
}

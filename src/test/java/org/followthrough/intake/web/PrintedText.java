package org.followthrough.intake.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Texts as the contract compares them: white space, quotes and dashes folded. */
final class PrintedText {

    private PrintedText() {}

    static String of(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "nothing" : "“" + folded(node.asString()) + "”";
    }

    static String folded(String text) {
        return text.replaceAll("[‘’‚`´]", "'")
                .replaceAll("[“”„«»]", "\"")
                .replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : array) texts.add(folded(text.asString()));
        return texts;
    }

    /** How much of two texts is the same, from 0 to 1: the words that both have among the words of either. */
    static double likeness(String one, String other) {
        Set<String> both = words(one);
        Set<String> either = new HashSet<>(both);
        both.retainAll(words(other));
        either.addAll(words(other));
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(
                Arrays.asList(folded(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}

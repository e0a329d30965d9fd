package org.followthrough.intake.internal.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.reading.DeadlineReading.Suggestion;

/** A table of wordings and what each may mean; the first that has something to say is heard. */
final class SuggestionRules implements SuggestionRule {

    private final Map<Pattern, Function<Matcher, List<Suggestion>>> rules = new LinkedHashMap<>();

    void where(String words, Function<Matcher, List<Suggestion>> suggestions) {
        rules.put(Pattern.compile(words), suggestions);
    }

    @Override
    public List<Suggestion> of(String words) {
        return rules.entrySet().stream()
                .map(rule -> Map.entry(rule.getKey().matcher(words), rule.getValue()))
                .filter(rule -> rule.getKey().matches())
                .map(rule -> rule.getValue().apply(rule.getKey()))
                .filter(suggestions -> !suggestions.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}

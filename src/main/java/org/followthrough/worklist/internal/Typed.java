package org.followthrough.worklist.internal;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was typed, as it was typed: kept in drafts and shown again whatever the check says. */
public record Typed(Map<String, List<String>> values) implements Serializable {

    public Typed {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, given) -> copy.put(name, List.copyOf(given)));
        values = copy;
    }

    public static Typed nothing() {
        return new Typed(Map.of());
    }

    public static Typed of(Map<String, String[]> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters.forEach((name, given) -> values.put(name, Arrays.asList(given)));
        return new Typed(values);
    }

    public Typed only(Predicate<String> names) {
        Map<String, List<String>> kept = new LinkedHashMap<>(values);
        kept.keySet().removeIf(names.negate());
        return new Typed(kept);
    }

    public Set<String> names() {
        return values.keySet();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** What was typed into one input, or an empty text. */
    public String text(String name) {
        @Nullable List<String> given = values.get(name);
        return given == null || given.isEmpty() ? "" : given.get(0);
    }

    public boolean isEmpty() {
        return values.values().stream().allMatch(given -> given.stream().allMatch(String::isBlank));
    }
}

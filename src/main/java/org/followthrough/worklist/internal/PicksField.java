package org.followthrough.worklist.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Any of several. The answer keeps the order of the options, not of the ticks. */
public record PicksField(Question question, Options options) implements Part.Field {

    @Override
    public Reading read(Typed typed, Surroundings around) {
        Set<String> picked = new LinkedHashSet<>(typed.all(key()));
        picked.removeIf(String::isBlank);
        if (picked.isEmpty()) return question.missing("missing.picks");
        Set<String> offered = options.of(around).keySet();
        if (!offered.containsAll(picked)) return question.wrong("choice.unknown");
        return Reading.of(List.copyOf(offered.stream().filter(picked::contains).toList()));
    }
}

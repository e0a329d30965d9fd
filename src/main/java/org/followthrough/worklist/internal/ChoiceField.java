package org.followthrough.worklist.internal;

/** One of several: as radios, or where there are many as a list to select from. */
public record ChoiceField(Question question, Options options, boolean list) implements Part.Field {

    @Override
    public Reading read(Typed typed, Surroundings around) {
        if (typed.all(key()).size() > 1) return question.wrong("twice");
        String value = typed.text(key());
        if (value.isBlank()) return question.missing("missing.choice");
        return options.of(around).containsKey(value) ? Reading.of(value) : question.wrong("choice.unknown");
    }
}

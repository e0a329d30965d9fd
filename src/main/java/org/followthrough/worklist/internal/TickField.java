package org.followthrough.worklist.internal;

import java.util.List;

/** One box to tick. Left empty it answers "no"; where it is required it must be ticked. */
public record TickField(Question question) implements Part.Field {

    public static final String TICKED = "true";

    @Override
    public Reading read(Typed typed, Surroundings around) {
        List<String> given = typed.all(key());
        if (given.isEmpty() || given.equals(List.of(""))) return question.required() ? unticked() : Reading.of(false);
        return given.equals(List.of(TICKED)) ? Reading.of(true) : question.wrong("choice.unknown");
    }

    private Reading unticked() {
        return question.missing("missing.tick");
    }
}

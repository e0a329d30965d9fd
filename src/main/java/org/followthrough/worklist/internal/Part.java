package org.followthrough.worklist.internal;

import java.util.List;

/** One component of a form. */
public sealed interface Part {

    Condition hidden();

    /** Plain words; where {@code evidence} is set, the place at which files are attached. */
    record Words(String text, boolean evidence, Condition hidden) implements Part {}

    /** Questions that belong together under one heading. */
    record Section(String label, List<Part> parts, Condition hidden) implements Part {
        public Section {
            parts = List.copyOf(parts);
        }
    }

    /** What the button that sends the form says. */
    record Button(String label) implements Part {
        @Override
        public Condition hidden() {
            return Condition.never();
        }
    }

    /** A question with an answer. */
    sealed interface Field extends Part permits TextField, NumberField, TickField, ChoiceField, PicksField, DateField {

        Question question();

        /** Names of the request parameters that carry the answer. */
        default List<String> inputs() {
            return List.of(key());
        }

        /** What the person answered. */
        Reading read(Typed typed, Surroundings around);

        default String key() {
            return question().key();
        }

        @Override
        default Condition hidden() {
            return question().hidden();
        }
    }
}

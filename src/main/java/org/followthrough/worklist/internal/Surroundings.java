package org.followthrough.worklist.internal;

import java.time.LocalDate;
import java.util.Map;

/** What the checking of an answer depends on besides the answer. {@code today} is London's. */
public record Surroundings(LocalDate today, Choices choices) {

    /** Choices that only the feature knows, by the form's {@code valuesKey}. */
    @FunctionalInterface
    public interface Choices {
        Map<String, String> of(String valuesKey);
    }
}

package org.followthrough.worklist.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One part of a form as its template draws it. What was typed stands in it as it was typed. */
sealed interface PartView {

    /** Which drawing of {@code worklist/form.html} it is. */
    String kind();

    record Words(String kind, List<String> paragraphs) implements PartView {}

    /** Where files are attached; the fragment is the feature's. */
    record Evidence(String kind) implements PartView {}

    record Section(String kind, String label, @Nullable String hint, List<PartView> parts) implements PartView {}

    record Line(
            String kind,
            String name,
            String label,
            @Nullable String hint,
            String value,
            String type,
            String width,
            @Nullable String autocomplete)
            implements PartView {}

    record Lines(
            String kind,
            String name,
            String label,
            @Nullable String hint,
            String value,
            int longest) implements PartView {}

    /** @param reveals questions that are asked only where one of the options is chosen, by that option's value */
    record Radios(
            String kind,
            String name,
            String label,
            @Nullable String hint,
            Map<String, String> options,
            String value,
            Map<String, List<PartView>> reveals)
            implements PartView {}

    record Choices(
            String kind,
            String name,
            String label,
            @Nullable String hint,
            Map<String, String> options,
            List<String> values)
            implements PartView {

        public String value() {
            return values.isEmpty() ? "" : values.get(0);
        }
    }

    record Tick(
            String kind,
            String name,
            String label,
            @Nullable String hint,
            boolean ticked) implements PartView {}

    record Day(
            String kind,
            String name,
            String label,
            @Nullable String hint,
            String day,
            String month,
            String year,
            @Nullable String time)
            implements PartView {}
}

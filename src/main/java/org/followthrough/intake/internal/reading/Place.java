package org.followthrough.intake.internal.reading;

import org.followthrough.intake.PrintedAction;
import org.jspecify.annotations.Nullable;

/**
 * What the headings so far say about the rows that come.
 *
 * @param finding index of the finding that they answer
 * @param recommendation a recommendation that stands over its actions as a heading of its own
 */
record Place(
        @Nullable String section,
        @Nullable String theme,
        @Nullable Integer finding,
        @Nullable String lesson,
        @Nullable Band recommendation) {

    static final Place NOWHERE = new Place(null, null, null, null, null);

    Place in(@Nullable Integer otherFinding) {
        return new Place(section, theme, otherFinding, lesson, recommendation);
    }

    /** @param ref the recommendation's, where the row itself prints one */
    PrintedAction.Thread thread(@Nullable String ref, @Nullable String text) {
        return new PrintedAction.Thread(section, theme, finding, lesson, ref, text);
    }
}

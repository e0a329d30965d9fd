package org.followthrough.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a board lays a table of its plan out, so that the plan can be given back in the board's own columns.
 *
 * @param headings in their order
 * @param actions the places ({@link PrintedAction#where}) of the actions that stand under them
 */
public record PlanLayout(List<Heading> headings, List<String> actions) {

    public PlanLayout {
        headings = List.copyOf(headings);
        actions = List.copyOf(actions);
    }

    /** @param meaning null where nobody knows what it stands for */
    public record Heading(String title, @Nullable Meaning meaning) {}

    /** What stands under a heading. */
    public enum Meaning {
        REFERENCE,
        ACTION_REFERENCE,
        THEME,
        FINDING,
        LESSON,
        RECOMMENDATION,
        ACTION,
        LEAD,
        DEADLINE,
        SUCCESS,
        PROGRESS,
        RATING
    }
}

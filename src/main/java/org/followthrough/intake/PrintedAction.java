package org.followthrough.intake;

import java.util.List;
import org.followthrough.actionplan.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A row of a plan's table as it was read. Either an action or a recommendation that stands for one.
 *
 * @param where the row, as a reader of the document would say it
 * @param finding index into the plan's findings, or null
 * @param printedLeads the cell with its leads, before it was split
 * @param successInherited whether the success criteria are printed once for several actions, at an earlier one
 * @param printed the whole row, cell by cell, for the eyes of the person who loads the plan
 */
public record PrintedAction(
        String where,
        @Nullable Integer finding,
        @Nullable String recommendationRef,
        @Nullable String recommendation,
        @Nullable String action,
        List<String> leads,
        String printedLeads,
        Deadline deadline,
        @Nullable String success,
        boolean successInherited,
        @Nullable String progress,
        @Nullable String rating,
        List<Cell> printed) {

    public PrintedAction {
        if (action == null && recommendation == null)
            throw new IllegalArgumentException("neither an action nor a recommendation");
        leads = List.copyOf(leads);
        printed = List.copyOf(printed);
    }

    /** What is to be done: the action, or where the plan has none beside it, the recommendation. */
    public String wording() {
        return action != null ? action : java.util.Objects.requireNonNull(recommendation);
    }

    /** One cell of the row under the heading that stands over it. */
    public record Cell(String heading, String text) {}
}

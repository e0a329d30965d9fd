package org.followthrough.intake;

import java.util.List;
import java.util.Objects;
import org.followthrough.actionplan.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * An action of a plan as it was read. Either an action or a recommendation that stands for one.
 *
 * @param where the row or paragraph, as a reader of the document would say it; no two actions share it
 * @param reference the action's own number; null where it has none
 * @param successInherited whether the success criteria are printed once for several actions, at an earlier one
 * @param printed the whole row, cell by cell, for the eyes of the person who loads the plan
 */
public record PrintedAction(
        String where,
        Thread thread,
        @Nullable String reference,
        @Nullable String action,
        Leads leads,
        Deadline deadline,
        @Nullable String success,
        boolean successInherited,
        Standing standing,
        List<Cell> printed) {

    public PrintedAction {
        if (action == null && thread.recommendation() == null)
            throw new IllegalArgumentException("neither an action nor a recommendation");
        printed = List.copyOf(printed);
    }

    /** What is to be done: the action, or where the plan has none beside it, the recommendation. */
    public String wording() {
        return action != null ? action : Objects.requireNonNull(thread.recommendation());
    }

    /**
     * What the action hangs on, from the widest to the nearest. Each may be missing.
     *
     * @param section the part of the document whose numbering holds; "4.1" of one section is not "4.1" of another
     * @param finding index into the plan's findings
     */
    public record Thread(
            @Nullable String section,
            @Nullable String theme,
            @Nullable Integer finding,
            @Nullable String lesson,
            @Nullable String recommendationRef,
            @Nullable String recommendation) {}

    /**
     * @param names the owners that the cell names, in its order
     * @param printed the cell, before it was split
     * @param suggested whom a row above names where this row's cell is blank: to be confirmed, never a fact
     */
    public record Leads(List<String> names, String printed, List<String> suggested) {
        public Leads {
            names = List.copyOf(names);
            suggested = List.copyOf(suggested);
        }
    }

    /**
     * How far the plan says the action is.
     *
     * @param rating the colour word or the value on the plan's scale, as printed
     * @param shade the colour of a rating's cell in which nothing is printed: "red", "amber", "green", "blue"
     */
    public record Standing(
            @Nullable String progress,
            @Nullable String rating,
            @Nullable String shade) {}

    /** One cell of the row under the heading that stands over it. */
    public record Cell(String heading, String text) {}
}

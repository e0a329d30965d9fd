package org.followthrough.intake.web;

import java.util.List;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.draft.MendedAction;
import org.followthrough.intake.internal.draft.MendedPlan;
import org.jspecify.annotations.Nullable;

/**
 * What a row would be read as with its cells moved.
 *
 * @param cells under the headings that would then stand over them; empty where it would be no action
 */
record ShiftPreview(int by, List<PrintedAction.Cell> cells, String leads, String date) {

    static ShiftPreview of(int by, MendedPlan shifted, String where) {
        @Nullable MendedAction action = shifted.action(where).orElse(null);
        if (action == null) return new ShiftPreview(by, List.of(), "", "");
        return new ShiftPreview(
                by,
                action.printed().printed(),
                String.join(", ", action.printed().leads().names()),
                DateInWords.of(action.printed().deadline()));
    }
}

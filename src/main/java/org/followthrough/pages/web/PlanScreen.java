package org.followthrough.pages.web;

import java.util.List;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanView;
import org.followthrough.review.Finding;
import org.followthrough.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the golden thread.
 *
 * @param versions when which document was taken in, and by whom: first the load
 * @param mayUndo whether the viewer may undo its load, because nothing has been done on it
 * @param thread findings in the plan's own order with what of them is shown; first the actions that answer none
 */
record PlanScreen(
        PlanView plan,
        Review review,
        String assuringGroup,
        List<String> versions,
        List<Count> counts,
        PlanFilter filter,
        List<Strand> thread,
        boolean mayUndo) {

    record Count(PlanFilter filter, int number) {}

    /** @param finding null for actions that answer no finding */
    record Strand(@Nullable Finding finding, List<Measured> measured, boolean gap) {}

    /** Actions under one success statement. */
    record Measured(@Nullable String success, List<Line> lines) {}

    record Line(ActionView action, Standing standing, String lead, List<String> gaps) {}
}

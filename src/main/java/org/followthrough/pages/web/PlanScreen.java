package org.followthrough.pages.web;

import java.util.List;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanView;
import org.followthrough.review.Review;
import org.followthrough.shared.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the golden thread.
 *
 * @param versions when which document was taken in, and by whom: first the load
 * @param mayUndo whether the viewer may undo its load, because nothing has been done on it
 * @param thread in the plan's own order
 */
record PlanScreen(
        PlanView plan,
        Review review,
        String assuringGroup,
        List<String> versions,
        List<Count> counts,
        PlanFilter filter,
        List<Chapter> thread,
        boolean mayUndo) {

    record Count(PlanFilter filter, int number) {}

    /**
     * What stands under one section and theme.
     *
     * @param above the section, where a theme stands in it; else empty
     * @param title the theme, or the section; null where the plan prints neither
     */
    record Chapter(String above, @Nullable Shortened title, List<Strand> strands) {}

    /**
     * A finding with what of it is shown, or actions that answer none.
     *
     * @param level of its heading
     * @param large whether its heading is the plan's largest, because no chapter of it has one
     * @param ref the finding's number, or empty
     * @param title null where the chapter's says all there is to say
     * @param answer how it was answered here and why, or null
     * @param response how the plan prints that the board answered it, or null
     */
    record Strand(
            int level,
            boolean large,
            String ref,
            @Nullable Shortened title,
            @Nullable Shortened answer,
            @Nullable Shortened response,
            List<Measured> measured,
            boolean gap) {}

    /**
     * Actions under one lesson, recommendation and success statement.
     *
     * @param lesson null where there is none, or the actions before hang on the same; so is the recommendation
     * @param success null where the plan states none
     */
    record Measured(
            @Nullable Above lesson,
            @Nullable Above recommendation,
            @Nullable Shortened success,
            List<Line> lines) {}

    /** @param title "Lesson K1.1", "Recommendation 4.2" */
    record Above(String title, Shortened words) {}

    /**
     * @param name "GS-4", or "GS-4, printed as 2.1:"
     * @param priority "High"; empty where the board has given none
     */
    record Line(
            ActionView action,
            String name,
            String wording,
            Standing standing,
            String lead,
            String priority,
            List<String> gaps) {}
}

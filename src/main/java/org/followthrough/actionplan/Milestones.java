package org.followthrough.actionplan;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** The steps of actions, kept by their leads and by business managers. Commands join the caller's transaction. */
public interface Milestones {

    int LONGEST_TITLE = 300;

    /** By day, those without one last. The caller has checked that the action may be seen. */
    List<Milestone> of(ActionId action);

    /**
     * @return refused with sentences for {@code title}, or as a whole where nothing is done on the action any more
     * @throws org.followthrough.directory.NotVisible unless the viewer leads the action or is a business manager
     */
    Outcome add(ActionId action, String title, @Nullable LocalDate due, Viewer viewer);

    /**
     * Marks a step as done today, or as not done after all.
     *
     * @return refused as a whole where it has become an action
     * @throws org.followthrough.directory.NotVisible as above, and where the step is another action's
     */
    Outcome done(ActionId action, MilestoneId milestone, boolean done, Viewer viewer);

    /**
     * Makes a step an action of its own, under the recommendation of the one that it belonged to.
     *
     * @return refused as {@link ByHand#add} is, or as a whole where it is done or an action already
     * @throws org.followthrough.directory.NotVisible unless the viewer is a business manager
     */
    Outcome promote(ActionId action, MilestoneId milestone, HandAction as, Viewer viewer);
}

package org.followthrough.actionplan;

import java.util.List;
import java.util.Optional;
import org.followthrough.directory.Viewer;

/** Newer versions of a plan that runs already. What is printed follows them; what was done is never touched. */
public interface PlanRevising {

    /**
     * Takes a newer version in, all of it in one transaction: added actions start, changed words are kept beside the old,
     * what is gone is put on record. A changed day moves the date that is watched where the action is still being worked
     * on, and only what is printed elsewhere; a day that cannot be read moves nothing.
     *
     * @throws org.followthrough.directory.NotVisible unless the viewer is a business manager and the plan is there
     * @throws IllegalArgumentException where a revision speaks of an action or a finding of another plan
     */
    PlanVersion revise(PlanId plan, NewVersion version, Viewer viewer);

    /** Oldest first, with the load as the first. The caller has checked that the plan may be seen. */
    List<PlanVersion> versions(PlanId plan);

    /** What was printed of an action before, oldest first. The caller has checked that the action may be seen. */
    List<EarlierPrint> earlier(ActionId action);

    /** The version that prints an action no more; empty where the newest prints it. Checked as above. */
    Optional<PlanVersion> goneIn(ActionId action);
}

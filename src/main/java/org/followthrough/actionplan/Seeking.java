package org.followthrough.actionplan;

import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/**
 * Assurance that a plan only says will be sought ("the board will seek assurance from…"). Nobody is asked by such a sentence,
 * and nobody notices when nothing comes of it.
 */
public interface Seeking {

    /**
     * Makes it an action that asks those bodies, each with an answer of its own, in the caller's transaction.
     *
     * @return refused with sentences for {@code wording}, {@code agencies}, {@code outside} and {@code due}
     * @throws org.followthrough.directory.NotVisible unless the viewer is a business manager and the plan and the finding
     *     are there
     */
    Outcome seek(PlanId plan, NewSeek seek, Viewer viewer);
}

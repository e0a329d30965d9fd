package org.followthrough.actionplan;

import java.util.Map;
import java.util.Set;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a plan that runs, by a business manager and not by a newer version of its document. What is printed is kept
 * and shown beside; each change is on record with the action. Everything joins the caller's transaction.
 */
public interface ByHand {

    /**
     * Adds an action and starts its life.
     *
     * @return refused with sentences for {@code wording}, {@code success}, {@code under}, {@code due} and {@code minute}
     * @throws org.followthrough.directory.NotVisible unless the viewer is a business manager and the plan is there; as
     *     with the commands below
     */
    Outcome add(PlanId plan, HandAction action, Viewer viewer);

    /** @return refused with sentences for {@code wording}, {@code riskReference} and {@code riskLink} */
    Outcome edit(ActionId action, HandEdit edit, Viewer viewer);

    /**
     * Splits an action that is being worked on in two. The first keeps its life with the wording that stays; the second
     * gets the rest, under the same recommendation, with the same lead and day, and is taken on anew.
     *
     * @return refused with sentences for {@code stays} and {@code moves}, or as a whole where it is not worked on or asks
     *     several bodies
     */
    Outcome split(ActionId action, String stays, String moves, Viewer viewer);

    /**
     * Puts an action behind another that hangs on the same recommendation and finding.
     *
     * @param after null to put it first among them
     * @return refused with a sentence for {@code after} where that hangs elsewhere
     */
    Outcome place(ActionId action, @Nullable ActionId after, Viewer viewer);

    /** The caller has checked that the action may be seen. */
    KeptByHand kept(ActionId action);

    /** The actions of a plan that somebody gave a priority. The caller has checked that they may be seen. */
    Map<ActionId, Priority> priorities(PlanId plan);

    /** The actions of a plan that none of its versions prints. The caller has checked that they may be seen. */
    Set<ActionId> unprinted(PlanId plan);
}

package org.followthrough.actionplan;

import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/** Adds actions to a running plan. Joins the caller's transaction. */
public interface ActionsByHand {

    /**
     * The action is numbered after the plan's last and started as a load starts it; the business unit names its lead.
     *
     * @return refused with sentences for {@code wording}, {@code success} and {@code due}
     * @throws org.followthrough.directory.NotVisible unless the viewer is a business manager or chairs the executive, and
     *     may see the plan
     */
    Outcome add(PlanId plan, NewByHand action, Viewer viewer);
}

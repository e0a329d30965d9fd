package org.followthrough.actionplan;

import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/** Adds actions to a running plan. Joins the caller's transaction. */
public interface ActionsByHand {

    /**
     * The action is numbered after the plan's last and started as a load starts it; the business unit names its lead.
     *
     * @param viewer whom the worklist asks what follows, whether or not they see the plan
     * @return refused with sentences for {@code wording} and {@code due}
     * @throws org.followthrough.directory.NotVisible where there is no such plan
     */
    Outcome add(PlanId plan, NewByHand action, Viewer viewer);
}

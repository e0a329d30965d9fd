package org.followthrough.actionplan;

import org.followthrough.directory.Viewer;

/** Brings a plan into the system and starts it. */
public interface PlanLoading {

    /** Whether a plan may still take this prefix; false where another plan's actions are already called so. */
    boolean isFree(String prefix);

    /**
     * Stores the review, its findings, the plan, its actions and one answer for each, and starts each answer's life, all
     * in one transaction.
     *
     * @throws org.followthrough.directory.NotVisible unless the viewer is a business manager
     * @throws org.springframework.dao.DuplicateKeyException where the prefix is taken meanwhile
     */
    PlanId load(NewPlan plan, Viewer viewer);

    /**
     * Stores the same as a draft, which the executive has still to agree: no action starts, and no lead is written to.
     *
     * @throws org.followthrough.directory.NotVisible unless the viewer is a business manager
     * @throws org.springframework.dao.DuplicateKeyException where the prefix is taken meanwhile
     */
    PlanId draft(NewPlan plan, Viewer viewer);
}

package org.followthrough.actionplan;

import java.util.Optional;
import org.followthrough.directory.Viewer;

/** Takes back a load by which nothing has come about yet. For business managers alone. */
public interface PlanUnloading {

    /**
     * Why the load cannot be undone any more: what was done since, by whom and when. Empty where it can.
     *
     * @throws org.followthrough.directory.NotVisible where there is no such plan, or not for this viewer
     */
    Optional<String> whyNot(PlanId plan, Viewer viewer);

    /**
     * Takes away the plan, its actions and what was started with them, in one transaction; what is on record stays. Of an
     * undo and a person's answer at the same moment, one happens and the other finds the first.
     *
     * @throws org.followthrough.directory.NotVisible where there is no such plan, or not for this viewer
     */
    UndoOutcome undo(PlanId plan, Viewer viewer);
}

package org.followthrough.actionplan;

import org.followthrough.actionplan.NewPlan.NewAction;
import org.followthrough.actionplan.NewPlan.NewFinding;
import org.followthrough.review.FindingId;
import org.jspecify.annotations.Nullable;

/** One thing in which a newer version of a plan differs from what is known. */
public sealed interface Revision {

    /**
     * An action that is new. It is numbered after the last, and started as a load starts it.
     *
     * @param under a finding that the plan has already, or null
     * @param underNew a finding that is new too, or null; equal ones are one
     */
    record Added(
            NewAction action,
            @Nullable FindingId under,
            @Nullable NewFinding underNew) implements Revision {
        public Added {
            if (under != null && underNew != null) throw new IllegalArgumentException("an action hangs on one finding");
            if (action.finding() != null)
                throw new IllegalArgumentException("the finding of an added action is said beside it");
        }
    }

    /**
     * An action that is printed otherwise. What is null is printed as before, or not at all. An action that had been gone
     * is there again.
     */
    record Changed(
            ActionId action,
            @Nullable String wording,
            @Nullable String success,
            @Nullable Deadline deadline,
            @Nullable String printedProgress,
            @Nullable String printedRating,
            @Nullable String printedLeads)
            implements Revision {
        public Changed {
            if (wording != null && wording.isBlank()) throw new IllegalArgumentException("an action has words");
        }
    }

    /** An action that is printed no more. That is put on record; its life goes on. */
    record Gone(ActionId action) implements Revision {}
}

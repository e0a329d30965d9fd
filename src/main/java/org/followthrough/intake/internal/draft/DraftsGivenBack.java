package org.followthrough.intake.internal.draft;

import java.time.Clock;
import org.followthrough.actionplan.PlanUnloaded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the draft back that a plan was made of whose load is undone, in the undo's transaction. */
@Component
class DraftsGivenBack {

    private final PlanDrafts drafts;
    private final Clock clock;

    DraftsGivenBack(PlanDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @EventListener
    void on(PlanUnloaded unloaded) {
        drafts.giveBack(unloaded.plan().id(), unloaded.by(), clock.instant());
    }
}

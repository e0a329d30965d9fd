package org.followthrough.intake.internal.draft;

import java.util.Map;
import org.followthrough.actionplan.NewLead;
import org.followthrough.actionplan.NewPlan;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanLoading;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.internal.export.BoardsLayout;
import org.springframework.stereotype.Component;

/** Makes a plan of a draft, in the draft's transaction. */
@Component
class FirstLoad {

    private final PlanLoading loading;
    private final BoardsLayout layouts;

    FirstLoad(PlanLoading loading, BoardsLayout layouts) {
        this.loading = loading;
        this.layouts = layouts;
    }

    boolean isFree(String prefix) {
        return loading.isFree(prefix);
    }

    /**
     * @param added who was created for a printed name, by its key
     * @param toBeAgreed whether the executive has still to agree it, so that nothing starts yet
     */
    PlanId load(MendedPlan mended, Map<String, NewLead> added, boolean toBeAgreed, Viewer viewer) {
        NewPlan made = new PlanMaker(mended, added).plan();
        PlanId plan = toBeAgreed ? loading.draft(made, viewer) : loading.load(made, viewer);
        layouts.keep(
                plan,
                mended.reading().whole(),
                mended.loaded().stream().map(MendedAction::where).toList());
        return plan;
    }
}

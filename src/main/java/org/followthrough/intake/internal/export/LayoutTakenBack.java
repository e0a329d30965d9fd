package org.followthrough.intake.internal.export;

import java.util.List;
import java.util.Set;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.UnloadingPart;
import org.followthrough.directory.PersonId;
import org.springframework.stereotype.Component;

/** Forgets how a plan was laid out whose load is undone. */
@Component
class LayoutTakenBack implements UnloadingPart {

    private final BoardsLayout layouts;

    LayoutTakenBack(BoardsLayout layouts) {
        this.layouts = layouts;
    }

    @Override
    public Set<PersonId> takeBack(PlanView plan, List<AnswerId> answers) {
        layouts.forget(plan.id());
        return Set.of();
    }
}

package org.followthrough.actionplan.process;

import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DateRequest.Decider;
import org.followthrough.actionplan.internal.DateRequestRows;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** The model's "Record who decides": whom the table has named, or who decides in their place, is kept with the request. */
@Component
class RecordWhoDecides implements Step {

    private final ActionPlans plans;
    private final DateDeciders deciders;
    private final DateRequestRows rows;

    RecordWhoDecides(ActionPlans plans, DateDeciders deciders, DateRequestRows rows) {
        this.plans = plans;
        this.deciders = deciders;
        this.rows = rows;
    }

    @Override
    public void take(Instance instance) {
        AnswerId answer = new AnswerId(instance.subject());
        Decider named = Decider.valueOf(instance.text("decider"));
        rows.decides(answer, deciders.inTheEnd(named, plans.answer(answer)));
    }
}

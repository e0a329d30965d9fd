package org.followthrough.actionplan.process;

import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DateRequest.Decider;
import org.followthrough.actionplan.internal.DateRequestRows;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** The model's "Record who decides": whom the table has named is kept with the request. */
@Component
class RecordWhoDecides implements Step {

    private final DateRequestRows rows;

    RecordWhoDecides(DateRequestRows rows) {
        this.rows = rows;
    }

    @Override
    public void take(Instance instance) {
        rows.decides(new AnswerId(instance.subject()), Decider.valueOf(instance.text("decider")));
    }
}

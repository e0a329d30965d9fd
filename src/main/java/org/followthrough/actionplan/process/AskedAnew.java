package org.followthrough.actionplan.process;

import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.DateRequest;
import org.followthrough.actionplan.DateRequest.Decider;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.actionplan.internal.DateRequestRows;
import org.followthrough.worklist.Worklist;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where another person leads, what was asked of the old one is asked of the new one, and nobody judges their own. */
@Component
class AskedAnew {

    private final Worklist worklist;
    private final DateRequests requests;
    private final DateDeciders deciders;
    private final DateRequestRows rows;

    AskedAnew(Worklist worklist, DateRequests requests, DateDeciders deciders, DateRequestRows rows) {
        this.worklist = worklist;
        this.requests = requests;
        this.deciders = deciders;
        this.rows = rows;
    }

    @EventListener
    void on(ActionEvent.Reassigned given) {
        ActionView action = given.action();
        ask(action, "UserTask_TakeOn");
        ask(action, "UserTask_SubmitEvidence");
        worklist.askGroup("answer", action.answer().value(), "UserTask_SignOff", action.assuringGroup());
        requests.waiting(action.answer()).map(DateRequest::decider).ifPresent(decider -> decide(action, decider));
    }

    private void decide(ActionView action, Decider named) {
        Decider decider = deciders.inTheEnd(named, action);
        if (decider != named) rows.decides(action.answer(), decider);
        worklist.askGroup("answer", action.answer().value(), "UserTask_DecideDate", deciders.group(decider, action));
    }

    private void ask(ActionView action, String element) {
        if (action.person() != null)
            worklist.askPerson("answer", action.answer().value(), element, action.person());
    }
}

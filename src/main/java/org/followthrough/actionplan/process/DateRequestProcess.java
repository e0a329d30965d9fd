package org.followthrough.actionplan.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.actionplan.internal.OvertakenRequests;
import org.followthrough.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the {@code date-request} of an answer, and ends it where the answer has moved on before it was decided. */
@Component
class DateRequestProcess {

    static final String PROCESS = "date-request";

    private final Workflow workflow;
    private final DateRequests requests;
    private final OvertakenRequests overtaken;

    DateRequestProcess(Workflow workflow, DateRequests requests, OvertakenRequests overtaken) {
        this.workflow = workflow;
        this.requests = requests;
        this.overtaken = overtaken;
    }

    /** Days asked are counted from the day that holds. */
    @EventListener
    void on(ActionEvent.DateAsked asked) {
        ActionView action = asked.action();
        LocalDate holds = Objects.requireNonNull(action.deadline().due(), "a date is asked for in place of one");
        workflow.start(
                PROCESS,
                action.answer().value(),
                Map.of(
                        "timesChanged",
                        action.timesChanged(),
                        "daysAsked",
                        (int) ChronoUnit.DAYS.between(holds, asked.due()),
                        "daysAllowed",
                        requests.daysAllowed(action.plan())));
    }

    @EventListener
    void on(ActionEvent.DateRequestTakenBack back) {
        over(back.action());
    }

    @EventListener
    void on(ActionEvent.EvidenceDelivered delivered) {
        overtake(delivered.action());
    }

    @EventListener
    void on(ActionEvent.SetAside aside) {
        overtake(aside.action());
    }

    @EventListener
    void on(ActionEvent.Ended ended) {
        overtake(ended.action());
    }

    private void overtake(ActionView action) {
        if (overtaken.close(action.answer())) over(action);
    }

    private void over(ActionView action) {
        workflow.tell(PROCESS, action.answer().value(), "RequestOver", Map.of());
    }
}

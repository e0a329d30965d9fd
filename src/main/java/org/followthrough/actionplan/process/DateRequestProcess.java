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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the {@code date-request} of an answer, and ends it where the answer has moved on before it was decided. */
@Component
class DateRequestProcess {

    static final String PROCESS = "date-request";

    private final Workflow workflow;
    private final DateRequests requests;
    private final OvertakenRequests overtaken;
    private final ApplicationEventPublisher events;

    DateRequestProcess(
            Workflow workflow, DateRequests requests, OvertakenRequests overtaken, ApplicationEventPublisher events) {
        this.workflow = workflow;
        this.requests = requests;
        this.overtaken = overtaken;
        this.events = events;
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

    /** While a request waits nobody changes the date by hand: a newer version of the plan does. */
    @EventListener
    void on(ActionEvent.DateChanged changed) {
        ActionView action = changed.action();
        overtaken.close(action.answer()).ifPresent(request -> {
            over(action);
            events.publishEvent(new ActionEvent.DateRequestOvertaken(action, request.askedBy(), changed.by()));
        });
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
        overtaken.close(action.answer()).ifPresent(request -> over(action));
    }

    private void over(ActionView action) {
        workflow.tell(PROCESS, action.answer().value(), "RequestOver", Map.of());
    }
}

package org.followthrough.actionplan.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.shared.London;
import org.followthrough.shared.WorkingDays;
import org.followthrough.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts and ends the {@code aside-review} of an answer, in the transaction that gives it a reason to. A review that falls
 * on a day without office hours waits for the next working day, at 8:00 in London.
 */
@Component
class AsideReview {

    private static final String PROCESS = "aside-review";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Workflow workflow;
    private final WorkingDays days;

    AsideReview(Workflow workflow, WorkingDays days) {
        this.workflow = workflow;
        this.days = days;
    }

    @EventListener
    void on(ActionEvent.SetAside event) {
        LocalDate review = Objects.requireNonNull(event.action().aside()).reviewOn();
        workflow.start(PROCESS, event.action().answer().value(), Map.of("reviewAt", moment(review)));
    }

    /** Nothing is there to be ended where the review itself has decided it. */
    @EventListener
    void on(ActionEvent.TakenUp event) {
        over(event.action());
    }

    @EventListener
    void on(ActionEvent.Ended event) {
        over(event.action());
    }

    Map<String, Object> keptUntil(LocalDate review) {
        return Map.of("takenUp", false, "reviewAt", moment(review));
    }

    private void over(ActionView action) {
        workflow.tell(PROCESS, action.answer().value(), "AsideOver", Map.of());
    }

    private Date moment(LocalDate review) {
        return Date.from(London.at(days.next(review), MORNING));
    }
}

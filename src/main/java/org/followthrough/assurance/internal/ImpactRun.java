package org.followthrough.assurance.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.shared.London;
import org.followthrough.shared.WorkingDays;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Worklist;
import org.springframework.stereotype.Component;

/** The running {@code impact-test} of a success statement: somebody is asked at 8:00 in London on a working day. */
@Component
public class ImpactRun {

    static final String PROCESS = "impact-test";

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Workflow workflow;
    private final Worklist worklist;
    private final WorkingDays days;

    ImpactRun(Workflow workflow, Worklist worklist, WorkingDays days) {
        this.workflow = workflow;
        this.worklist = worklist;
        this.days = days;
    }

    /** The moment at which somebody is asked for a test of this day. */
    public Date moment(LocalDate on) {
        return Date.from(London.at(days.next(on), MORNING));
    }

    void begin(SuccessId id, LocalDate on) {
        workflow.start(PROCESS, id.value(), Map.of("decideAgain", false, "impactAt", moment(on)));
    }

    /** Begins with the board's decision on what follows the newest test. */
    void decideAgain(SuccessId id) {
        workflow.start(PROCESS, id.value(), Map.of("decideAgain", true));
    }

    void stop(SuccessId id, String why) {
        workflow.withdraw(PROCESS, id.value(), why);
    }

    /** Whether somebody is asked for something about it at this moment. */
    boolean isAsked(SuccessId id) {
        return !worklist.open("impact", id.value()).isEmpty();
    }
}

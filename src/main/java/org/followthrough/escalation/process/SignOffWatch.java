package org.followthrough.escalation.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.escalation.Rung;
import org.followthrough.escalation.internal.Rungs;
import org.followthrough.workflow.Step;

/** One running {@code sign-off-watch}: its names in the model, and its variables with their types. */
record SignOffWatch(Step.Instance instance) {

    static final String PROCESS = "sign-off-watch";
    static final String OVER = "SignOffOver";

    static Map<String, Object> starting(LocalDate since, int waited) {
        return Map.of("since", since.toString(), "reachedOffset", waited);
    }

    AnswerId answer() {
        return new AnswerId(instance.subject());
    }

    LocalDate since() {
        return LocalDate.parse(instance.text("since"));
    }

    /** The rung that the table has named; empty where none is left. */
    Optional<Rung> rung() {
        if (instance.read("rung") == null) return Optional.empty();
        return Optional.of(Rungs.rung(instance.text("rung"), instance.number("dayOffset"), instance.text("tells")));
    }
}

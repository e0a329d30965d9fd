package org.followthrough.escalation.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.escalation.Rung;
import org.followthrough.escalation.internal.DateVersion;
import org.followthrough.escalation.internal.Rungs;
import org.followthrough.escalation.internal.WatchedDate;
import org.followthrough.workflow.Step;

/** One running {@code deadline-watch}: its names in the model, and its variables with their types. */
record DeadlineWatch(Step.Instance instance) {

    static final String PROCESS = "deadline-watch";
    static final String STOPPED = "WatchStopped";

    /** @param reachedOffset days after the due day; what lies at or below them is behind us and tells nobody */
    static Map<String, Object> starting(DateVersion version, int reachedOffset) {
        return Map.of(
                "dueOn", version.date().due().toString(),
                "deadlineKind", version.date().kind().name(),
                "dateVersion", version.number(),
                "reachedOffset", reachedOffset);
    }

    AnswerId answer() {
        return new AnswerId(instance.subject());
    }

    DateVersion version() {
        return new DateVersion(
                instance.number("dateVersion"),
                new WatchedDate(
                        LocalDate.parse(instance.text("dueOn")), DeadlineKind.valueOf(instance.text("deadlineKind"))));
    }

    int reachedOffset() {
        return instance.number("reachedOffset");
    }

    /** The rung that the table has named; empty where none is left. */
    Optional<Rung> rung() {
        if (instance.read("rung") == null) return Optional.empty();
        return Optional.of(Rungs.rung(instance.text("rung"), instance.number("dayOffset"), instance.text("tells")));
    }

    void waitForRung(Instant moment) {
        instance.write("anyRungLeft", true);
        instance.write("rungAt", Date.from(moment));
    }

    void waitForDigest(Instant moment) {
        instance.write("anyRungLeft", false);
        instance.write("digestAt", Date.from(moment));
    }

    void reached(int offset) {
        instance.write("reachedOffset", offset);
    }
}

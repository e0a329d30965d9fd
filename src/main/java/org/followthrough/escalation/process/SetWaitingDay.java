package org.followthrough.escalation.process;

import java.util.Date;
import org.followthrough.escalation.Rung;
import org.followthrough.escalation.internal.SignOffClimbing;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** The model's "Set its day": the moment for which the watch over a sign-off waits. */
@Component
class SetWaitingDay implements Step {

    private final SignOffClimbing climbing;

    SetWaitingDay(SignOffClimbing climbing) {
        this.climbing = climbing;
    }

    @Override
    public void take(Instance instance) {
        SignOffWatch watch = new SignOffWatch(instance);
        Rung rung = watch.rung().orElse(null);
        instance.write("anyRungLeft", rung != null);
        if (rung != null) instance.write("rungAt", Date.from(climbing.moment(watch.since(), rung.dayOffset())));
    }
}

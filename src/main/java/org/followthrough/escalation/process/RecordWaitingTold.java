package org.followthrough.escalation.process;

import java.time.Clock;
import org.followthrough.escalation.Rung;
import org.followthrough.escalation.internal.SignOffClimbing;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** The model's "Record who is told": evidence has waited as long as the rung says. */
@Component
class RecordWaitingTold implements Step {

    private final SignOffClimbing climbing;
    private final Clock clock;

    RecordWaitingTold(SignOffClimbing climbing, Clock clock) {
        this.climbing = climbing;
        this.clock = clock;
    }

    @Override
    public void take(Instance instance) {
        SignOffWatch watch = new SignOffWatch(instance);
        Rung rung = watch.rung().orElseThrow(() -> new IllegalStateException("no rung on " + instance.subject()));
        climbing.tell(watch.answer(), watch.since(), rung, clock.instant());
        instance.write("reachedOffset", rung.dayOffset());
    }
}

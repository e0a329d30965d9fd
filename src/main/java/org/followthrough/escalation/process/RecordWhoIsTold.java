package org.followthrough.escalation.process;

import java.time.Clock;
import org.followthrough.escalation.Rung;
import org.followthrough.escalation.internal.Climbing;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** A rung's moment has come. */
@Component
class RecordWhoIsTold implements Step {

    private final Climbing climbing;
    private final Clock clock;

    RecordWhoIsTold(Climbing climbing, Clock clock) {
        this.climbing = climbing;
        this.clock = clock;
    }

    @Override
    public void take(Instance instance) {
        DeadlineWatch watch = new DeadlineWatch(instance);
        Rung rung = watch.rung().orElseThrow(() -> new IllegalStateException("no rung on " + instance.subject()));
        watch.reached(climbing.climb(watch.answer(), watch.version(), rung, clock.instant()));
    }
}

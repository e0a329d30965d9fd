package org.followthrough.escalation.process;

import java.time.Clock;
import org.followthrough.escalation.internal.Climbing;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** Another month has gone by since the ladder was used up. */
@Component
class RepeatInDigest implements Step {

    private final Climbing climbing;
    private final Clock clock;

    RepeatInDigest(Climbing climbing, Clock clock) {
        this.climbing = climbing;
        this.clock = clock;
    }

    @Override
    public void take(Instance instance) {
        DeadlineWatch watch = new DeadlineWatch(instance);
        watch.waitForDigest(climbing.repeat(watch.answer(), watch.version(), watch.reachedOffset(), clock.instant()));
    }
}

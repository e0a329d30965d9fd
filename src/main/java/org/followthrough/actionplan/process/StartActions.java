package org.followthrough.actionplan.process;

import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.internal.ResponseLives;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** The model's "Start every action": the response is agreed, and everything in it begins together. */
@Component
class StartActions implements Step {

    private final ResponseLives lives;

    StartActions(ResponseLives lives) {
        this.lives = lives;
    }

    @Override
    public void take(Instance instance) {
        lives.startAll(new PlanId(instance.subject()));
    }
}

package org.followthrough.challenge.process;

import org.followthrough.challenge.ChallengeId;
import org.followthrough.challenge.internal.Challenging;
import org.followthrough.workflow.Step;
import org.springframework.stereotype.Component;

/** The model's "Tell the business manager". */
@Component
class TellUnitOfSilence implements Step {

    private final Challenging challenging;

    TellUnitOfSilence(Challenging challenging) {
        this.challenging = challenging;
    }

    @Override
    public void take(Instance instance) {
        challenging.chase(new ChallengeId(instance.subject()), true);
    }
}

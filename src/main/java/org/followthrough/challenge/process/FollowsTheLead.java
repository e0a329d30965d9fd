package org.followthrough.challenge.process;

import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.challenge.ChallengeView;
import org.followthrough.challenge.internal.Challenging;
import org.followthrough.challenge.process.WhoAnswers.Asked;
import org.followthrough.worklist.Worklist;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What waits for an action's lead goes with the action to its next one. */
@Component
class FollowsTheLead {

    private final Challenging challenging;
    private final WhoAnswers who;
    private final Worklist worklist;

    FollowsTheLead(Challenging challenging, WhoAnswers who, Worklist worklist) {
        this.challenging = challenging;
        this.who = who;
        this.worklist = worklist;
    }

    @EventListener
    void on(ActionEvent.Reassigned reassigned) {
        askAnew(reassigned.action().answer());
    }

    @EventListener
    void on(ActionEvent.LeadNamed named) {
        askAnew(named.action().answer());
    }

    private void askAnew(AnswerId answer) {
        for (ChallengeView challenge : challenging.waiting(answer)) {
            Asked asked = who.of(challenge);
            if (asked.person() != null)
                worklist.askPerson(ChallengeDesk.KIND, challenge.id().value(), ChallengeDesk.ANSWER, asked.person());
            else if (asked.group() != null)
                worklist.askGroup(ChallengeDesk.KIND, challenge.id().value(), ChallengeDesk.ANSWER, asked.group());
        }
    }
}

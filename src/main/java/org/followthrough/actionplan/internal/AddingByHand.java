package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.util.Map;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionsByHand;
import org.followthrough.actionplan.HandAction;
import org.followthrough.actionplan.NewByHand;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class AddingByHand implements ActionsByHand {

    private final ActionPlans plans;
    private final VersionRows versions;
    private final HandMade made;
    private final Clock clock;

    AddingByHand(ActionPlans plans, VersionRows versions, HandMade made, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.made = made;
        this.clock = clock;
    }

    @Override
    public Outcome add(PlanId id, NewByHand given, Viewer viewer) {
        if (!versions.hold(id)) throw new NotVisible();
        PlanView plan = plans.allPlans().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        Map<String, String> wrong = given.sentences(London.today(clock));
        if (!wrong.isEmpty()) return new Outcome.Refused(wrong);
        made.make(plan, action(given), null, viewer);
        return Outcome.done();
    }

    private static HandAction action(NewByHand given) {
        return new HandAction(given.wording(), given.success(), given.under(), null, null, given.due(), "", null);
    }
}

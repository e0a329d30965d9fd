package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionsByHand;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.InPrint;
import org.followthrough.actionplan.NewByHand;
import org.followthrough.actionplan.NewPlan.NewAction;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.Revision.Added;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class AddingByHand implements ActionsByHand {

    private final ActionPlans plans;
    private final VersionRows versions;
    private final Additions additions;
    private final Directory directory;
    private final Clock clock;

    AddingByHand(ActionPlans plans, VersionRows versions, Additions additions, Directory directory, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.additions = additions;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Outcome add(PlanId id, NewByHand given, Viewer viewer) {
        Permission.toAdd(viewer, directory);
        if (!versions.hold(id)) throw new NotVisible();
        PlanView plan = plans.plan(id, viewer).orElseThrow(NotVisible::new);
        Map<String, String> wrong = given.sentences(London.today(clock));
        if (!wrong.isEmpty()) return new Outcome.Refused(wrong);
        additions.add(plan, null, List.of(new Added(action(given), given.under(), null)), viewer.id());
        return Outcome.done();
    }

    private static NewAction action(NewByHand given) {
        String success = given.success();
        return new NewAction(
                null,
                null,
                null,
                given.wording(),
                List.of(),
                "",
                deadline(given.due()),
                success.isEmpty() ? null : success,
                null,
                null,
                null,
                AsItStands.toDo(),
                InPrint.ALONE);
    }

    private static Deadline deadline(@Nullable LocalDate due) {
        return new Deadline(null, due == null ? DeadlineKind.NONE : DeadlineKind.DATE, null, due);
    }
}

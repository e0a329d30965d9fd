package org.followthrough.actionplan.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanUnloaded;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.UndoOutcome;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.worklist.Worklist;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class Unloading implements PlanUnloading {

    private final ActionPlans plans;
    private final SinceTheLoad sinceTheLoad;
    private final Dismantling dismantling;
    private final Worklist worklist;
    private final ApplicationEventPublisher events;

    Unloading(
            ActionPlans plans,
            SinceTheLoad sinceTheLoad,
            Dismantling dismantling,
            Worklist worklist,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.sinceTheLoad = sinceTheLoad;
        this.dismantling = dismantling;
        this.worklist = worklist;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> whyNot(PlanId id, Viewer viewer) {
        PlanView plan = plan(id, viewer);
        return sinceTheLoad.done(plan, dismantling.answers(id));
    }

    @Override
    public UndoOutcome undo(PlanId id, Viewer viewer) {
        PlanView plan = plan(id, viewer);
        List<AnswerId> answers = dismantling.answers(id);
        hold(plan, answers);
        String done = sinceTheLoad.done(plan, answers).orElse(null);
        if (done != null) return new UndoOutcome.Refused(done);
        events.publishEvent(new PlanUnloaded(plan, answers.size(), viewer.id()));
        Set<PersonId> mailed = sinceTheLoad.takeBack(plan, answers);
        dismantling.takeApart(plan, answers);
        return new UndoOutcome.Undone(mailed);
    }

    /** First the tasks, then the answers: the order of every command. Whoever is answering one is waited for. */
    private void hold(PlanView plan, List<AnswerId> answers) {
        if (!dismantling.hold(plan.id())) throw new NotVisible("undone meanwhile");
        worklist.hold("answer", answers.stream().map(AnswerId::value).toList());
        dismantling.holdAnswers(plan.id());
    }

    private PlanView plan(PlanId id, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        return plans.plan(id, viewer).orElseThrow(NotVisible::new);
    }
}

package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.NewPlan;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanLoaded;
import org.followthrough.actionplan.PlanLoading;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.review.Reviews;
import org.followthrough.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class Loading implements PlanLoading {

    private final Reviews reviews;
    private final PlanRows rows;
    private final ActionDrafter drafter;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Loading(
            Reviews reviews,
            PlanRows rows,
            ActionDrafter drafter,
            Workflow workflow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.rows = rows;
        this.drafter = drafter;
        this.workflow = workflow;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isFree(String prefix) {
        return rows.isFree(prefix);
    }

    @Override
    public PlanId load(NewPlan plan, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        DraftPlan draft = new PlanDrafter(plan, drafter, viewer.id(), clock.instant()).draft();
        reviews.add(draft.review(), draft.findings(), draft.recommendations());
        rows.insert(draft, viewer.id(), clock.instant());
        events.publishEvent(new PlanLoaded(draft.plan(), draft.actions().size(), viewer.id()));
        start(draft.actions(), viewer.id(), plan.agreedMinute() != null);
        return draft.plan().id();
    }

    private void start(List<DraftAction> actions, PersonId by, boolean agreed) {
        for (DraftAction each : actions) {
            ActionView action = each.view();
            events.publishEvent(new ActionEvent.Started(action, by));
            workflow.start(
                    "action-lifecycle",
                    action.answer().value(),
                    Map.of(
                            "acceptedBefore",
                            action.acceptedBefore(),
                            "deliveredBefore",
                            action.cameIn().stage() == AsItStands.Stage.DELIVERED,
                            "leadNamed",
                            action.person() != null,
                            "agreedAtMeeting",
                            agreed));
        }
    }
}

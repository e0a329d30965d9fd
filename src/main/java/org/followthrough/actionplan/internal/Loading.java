package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.util.Map;
import org.followthrough.actionplan.NewPlan;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanLoaded;
import org.followthrough.actionplan.PlanLoading;
import org.followthrough.actionplan.PlanResponses;
import org.followthrough.directory.NotVisible;
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
    private final Starting starting;
    private final ResponseRows responses;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Loading(
            Reviews reviews,
            PlanRows rows,
            ActionDrafter drafter,
            Starting starting,
            ResponseRows responses,
            Workflow workflow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.rows = rows;
        this.drafter = drafter;
        this.starting = starting;
        this.responses = responses;
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
        DraftPlan draft = store(plan, viewer);
        starting.start(draft.actions(), viewer.id());
        return draft.plan().id();
    }

    @Override
    public PlanId draft(NewPlan plan, Viewer viewer) {
        PlanId id = store(plan, viewer).plan().id();
        responses.moveTo(id, PlanResponses.Stage.DRAFT, null);
        workflow.start("plan-response", id.value(), Map.of());
        return id;
    }

    private DraftPlan store(NewPlan plan, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        DraftPlan draft = new PlanDrafter(plan, drafter, viewer.id(), clock.instant()).draft();
        reviews.add(draft.review(), draft.findings(), draft.recommendations());
        rows.insert(draft, viewer.id(), clock.instant());
        events.publishEvent(new PlanLoaded(draft.plan(), draft.actions().size(), viewer.id()));
        return draft;
    }
}

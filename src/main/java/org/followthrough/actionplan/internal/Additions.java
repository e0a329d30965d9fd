package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.MeasureCoversMore;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.Revision.Added;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.directory.PersonId;
import org.followthrough.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores and starts the actions that a newer version of a plan adds, after those that are there. */
@Component
class Additions {

    private final Reviews reviews;
    private final PlanRows rows;
    private final PrintRows prints;
    private final ActionDrafter drafter;
    private final Starting starting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Additions(
            Reviews reviews,
            PlanRows rows,
            PrintRows prints,
            ActionDrafter drafter,
            Starting starting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.rows = rows;
        this.prints = prints;
        this.drafter = drafter;
        this.starting = starting;
        this.events = events;
        this.clock = clock;
    }

    /** @return them as they have started, in their order */
    List<ActionView> add(PlanView plan, @Nullable String agreedMinute, List<Added> added, PersonId by) {
        if (added.isEmpty()) return List.of();
        PlanView asNow = plan.agreedAt(agreedMinute);
        ThreadTied thread =
                new ThreadTied(plan.review(), reviews.findings(plan.review()), reviews.recommendations(plan.review()));
        int listed = prints.listed(plan.id());
        List<ThreadTied.Tie> ties = added.stream().map(thread::tie).toList();
        reviews.addTo(plan.review(), thread.newFindings(), thread.newRecommendations());
        List<DraftAction> actions = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) actions.add(draft(added.get(i), ties.get(i), asNow, ++listed));
        rows.insert(actions, by, clock.instant());
        starting.start(actions, by);
        actions.stream()
                .flatMap(each -> Stream.ofNullable(each.success()))
                .distinct()
                .forEach(measure -> events.publishEvent(new MeasureCoversMore(new SuccessId(measure))));
        return actions.stream().map(DraftAction::view).toList();
    }

    private DraftAction draft(Added each, ThreadTied.Tie tie, PlanView plan, int listed) {
        if (tie.finding() != null) reviews.isActedOn(tie.finding());
        String success = each.action().success();
        return drafter.draft(
                each.action(),
                plan,
                new ActionDrafter.Place(
                        tie.finding(),
                        tie.recommendation(),
                        success == null || success.isBlank() ? null : prints.success(plan.id(), tie.finding(), success),
                        listed));
    }
}

package org.followthrough.assurance.process;

import java.util.Map;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.actionplan.SuccessStatement;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Seat;
import org.followthrough.shared.Shortened;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the tasks about a success statement have in common: whom they ask, and what stands beside their forms. */
@Component
class ImpactWork {

    private final SuccessStatements successes;
    private final ActionPlans plans;
    private final Directory directory;

    ImpactWork(SuccessStatements successes, ActionPlans plans, Directory directory) {
        this.successes = successes;
        this.plans = plans;
        this.directory = directory;
    }

    static SuccessId successOf(WorkItem item) {
        return new SuccessId(item.ask().subject());
    }

    SuccessStatement statement(SuccessId id) {
        return successes.find(id).orElseThrow();
    }

    /** The plan's assuring group answers for the test, but not for what it leads itself. */
    GroupId tester(SuccessStatement success) {
        GroupId assuring = plans.allPlans().stream()
                .filter(plan -> plan.id().equals(success.plan()))
                .map(PlanView::assuringGroup)
                .findFirst()
                .orElseThrow();
        boolean leadsIt = success.covers().stream().map(ActionView::group).anyMatch(assuring::equals);
        return leadsIt ? decider() : withAChair(assuring);
    }

    /** The executive decides what follows; where nobody chairs it, the business unit writes down what it decided. */
    GroupId decider() {
        return withAChair(directory.executive().id());
    }

    private GroupId withAChair(GroupId group) {
        return directory.holders(Seat.GROUP_CHAIR, group).isEmpty()
                ? directory.businessUnit().id()
                : group;
    }

    Ask ask(String verb, SuccessId id, GroupId group) {
        return ask(verb, id, group, null);
    }

    Ask ask(String verb, SuccessId id, GroupId group, @Nullable String note) {
        SuccessStatement success = statement(id);
        return new Ask(
                verb,
                success.named(),
                Shortened.of(success.wording(), 200).shown(),
                "impact",
                id.value(),
                null,
                group,
                null,
                note);
    }

    Desk.Context beside(WorkItem item, String intro, boolean checksAnswers) {
        SuccessStatement success = statement(successOf(item));
        return new Desk.Context(
                "assurance/impact :: beside",
                Map.of("success", success),
                "/impact/" + success.id().value(),
                intro,
                item.ask().note(),
                checksAnswers);
    }
}

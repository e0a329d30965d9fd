package org.followthrough.actionplan.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.Aside;
import org.followthrough.actionplan.Asides;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** Looking again at what was set aside, asked of the business unit on the day of its review. */
@Component
class AsideDesk implements Desk {

    private final ActionPlans plans;
    private final Asides asides;
    private final Directory directory;
    private final Workflow workflow;
    private final AsideReview review;

    AsideDesk(ActionPlans plans, Asides asides, Directory directory, Workflow workflow, AsideReview review) {
        this.plans = plans;
        this.asides = asides;
        this.directory = directory;
        this.workflow = workflow;
        this.review = review;
    }

    @Override
    public Set<String> serves() {
        return Set.of("UserTask_ReviewAside");
    }

    @Override
    public Ask ask(TaskOpened task) {
        ActionView action = plans.answer(new AnswerId(task.subject()));
        Aside aside = action.aside();
        return action.ask(
                        "Look again at what is set aside",
                        null,
                        directory.businessUnit().id(),
                        aside == null ? null : aside.words() + ": " + aside.reason())
                .withoutDueDay();
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        return action(item)
                .beside(
                        "This action was set aside until now. Say whether work on it goes on.",
                        item.ask().note(),
                        false);
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        AnswerId answer = new AnswerId(item.ask().subject());
        if ("take-up".equals(answers.get("decision"))) {
            workflow.complete(item.taskId(), Map.of("takenUp", true));
            return asides.takeUp(answer, answers.get("due") instanceof LocalDate day ? day : null, viewer);
        }
        LocalDate on = answers.get("reviewOn") instanceof LocalDate day ? day : null;
        Outcome outcome = asides.keep(answer, on, String.valueOf(answers.getOrDefault("reason", "")), viewer);
        if (outcome instanceof Outcome.Done && on != null) workflow.complete(item.taskId(), review.keptUntil(on));
        return outcome;
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        ActionView action = action(item);
        Aside aside = action.aside();
        return aside == null
                ? new Confirmation(
                        action.reference() + " is taken up again", "Its lead is told, and its date is watched.")
                : new Confirmation(
                        action.reference() + " stays set aside",
                        "You are asked again on " + London.inWords(aside.reviewOn()) + ".");
    }

    private ActionView action(WorkItem item) {
        return plans.answer(new AnswerId(item.ask().subject()));
    }
}

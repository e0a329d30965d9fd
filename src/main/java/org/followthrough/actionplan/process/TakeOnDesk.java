package org.followthrough.actionplan.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.Progress;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Taking an action on, or declining it with a reason. */
@Component
class TakeOnDesk implements Desk {

    private final ActionPlans plans;
    private final Progress progress;
    private final Workflow workflow;

    TakeOnDesk(ActionPlans plans, Progress progress, Workflow workflow) {
        this.plans = plans;
        this.progress = progress;
        this.workflow = workflow;
    }

    @Override
    public Set<String> serves() {
        return Set.of("UserTask_TakeOn");
    }

    @Override
    public Ask ask(TaskOpened task) {
        ActionView action = plans.answer(new AnswerId(task.subject()));
        return action.ask("Take on", action.person(), null, null);
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        ActionView action = plans.answer(new AnswerId(item.ask().subject()));
        return action.beside("You have been named as the lead for this action.", null, false);
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        AnswerId answer = new AnswerId(item.ask().subject());
        boolean takenOn = "take-on".equals(answers.get("decision"));
        Outcome outcome = takenOn
                ? progress.takeOn(answer, viewer)
                : progress.decline(answer, String.valueOf(answers.getOrDefault("reason", "")), viewer);
        if (outcome instanceof Outcome.Done) workflow.complete(item.taskId(), Map.of("takenOn", takenOn));
        return outcome;
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        ActionView action = plans.answer(new AnswerId(item.ask().subject()));
        if (action.state() == AnswerState.NAMING_LEAD)
            return new Confirmation(
                    "You have declined " + action.reference(),
                    "The business unit sees your reason and names another lead.");
        return new Confirmation(
                "You have taken on " + action.reference(),
                "Send your evidence from My tasks when the work is done"
                        + by(action.deadline().due()) + ".");
    }

    private static String by(@Nullable LocalDate due) {
        return due == null ? "" : ", by " + London.inWords(due);
    }
}

package org.followthrough.actionplan.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.Progress;
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

/** Giving a date to an action that has none, asked of the business unit. */
@Component
class FirstDateDesk implements Desk {

    private final ActionPlans plans;
    private final Progress progress;
    private final Directory directory;
    private final Workflow workflow;

    FirstDateDesk(ActionPlans plans, Progress progress, Directory directory, Workflow workflow) {
        this.plans = plans;
        this.progress = progress;
        this.directory = directory;
        this.workflow = workflow;
    }

    @Override
    public Set<String> serves() {
        return Set.of("UserTask_GiveDate");
    }

    @Override
    public Ask ask(TaskOpened task) {
        ActionView action = plans.answer(new AnswerId(task.subject()));
        return action.ask("Give it a date", null, directory.businessUnit().id(), note(action));
    }

    private static String note(ActionView action) {
        String printed = action.deadline().printed();
        return printed == null || printed.isBlank()
                ? "The plan prints no date."
                : "No date could be read from “" + printed + "”.";
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        return action(item)
                .beside(
                        "This action has no date, so that nobody can be reminded of it and it can never be late.",
                        item.ask().note(),
                        false);
    }

    /** The task first: the date that is given would take it away. */
    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        if (!(answers.get("due") instanceof LocalDate due)) return Outcome.refused("due", "Enter the date that holds.");
        workflow.complete(item.taskId(), Map.of());
        String reason = String.valueOf(answers.getOrDefault("reason", ""));
        return progress.changeDate(new AnswerId(item.ask().subject()), due, reason, viewer);
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        ActionView action = action(item);
        LocalDate due = action.deadline().due();
        return new Confirmation(
                action.reference() + " has a date",
                due == null ? "" : "It is due on " + London.inWords(due) + ". Reminders begin with what lies ahead.");
    }

    private ActionView action(WorkItem item) {
        return plans.answer(new AnswerId(item.ask().subject()));
    }
}

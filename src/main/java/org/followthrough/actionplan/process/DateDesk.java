package org.followthrough.actionplan.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DateRequest;
import org.followthrough.actionplan.DateRequest.Decider;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** Deciding on a new date that a lead has asked for. */
@Component
class DateDesk implements Desk {

    private final ActionPlans plans;
    private final DateRequests requests;
    private final DateDeciders deciders;
    private final Workflow workflow;

    DateDesk(ActionPlans plans, DateRequests requests, DateDeciders deciders, Workflow workflow) {
        this.plans = plans;
        this.requests = requests;
        this.deciders = deciders;
        this.workflow = workflow;
    }

    @Override
    public Set<String> serves() {
        return Set.of("UserTask_DecideDate");
    }

    @Override
    public Ask ask(TaskOpened task) {
        AnswerId answer = new AnswerId(task.subject());
        ActionView action = plans.answer(answer);
        DateRequest request = requests.waiting(answer).orElseThrow();
        Decider decider = request.decider();
        if (decider == null) throw new IllegalStateException("Nobody was named to decide on " + answer);
        return action.ask("Decide on a new date", null, deciders.group(decider, action), note(request))
                .withoutDueDay();
    }

    private static String note(DateRequest request) {
        return "Asked for: " + London.inWords(request.dueOn()) + ". " + request.reason();
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        ActionView action = action(item);
        String asked = requests.waiting(action.answer())
                .map(request -> note(request) + "\nWhat it means: " + request.effect())
                .orElse("");
        String changed = action.timesChanged() == 0
                ? "Its date has not been changed before."
                : "Its date was changed before: " + action.timesChanged()
                        + (action.timesChanged() == 1 ? " time." : " times.");
        return action.beside(
                "A new date is asked for. Nobody is reminded until it is decided. " + changed, asked, true);
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        AnswerId answer = new AnswerId(item.ask().subject());
        String why = String.valueOf(answers.getOrDefault("reason", ""));
        if (why.isBlank()) return Outcome.refused("reason", "Say why.");
        LocalDate asked = requests.waiting(answer).map(DateRequest::dueOn).orElse(null);
        LocalDate due = answers.get("due") instanceof LocalDate day ? day : asked;
        boolean granted = !"refuse".equals(answers.get("decision"));
        Outcome outcome = granted && due != null
                ? requests.grant(answer, due, why, viewer)
                : requests.refuse(answer, why, viewer);
        if (outcome instanceof Outcome.Done) workflow.complete(item.taskId(), Map.of("granted", granted));
        return outcome;
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        ActionView action = action(item);
        LocalDate due = action.deadline().due();
        return new Confirmation(
                "The date of " + action.reference() + " is decided",
                (due == null ? "" : "It is due on " + London.inWords(due) + ". ")
                        + "Whoever asked is told, and reminders go on.");
    }

    private ActionView action(WorkItem item) {
        return plans.answer(new AnswerId(item.ask().subject()));
    }
}

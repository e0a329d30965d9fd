package org.followthrough.actionplan.process;

import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanResponses;
import org.followthrough.actionplan.internal.ResponseLives;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answering a review's findings, and agreeing the response as a whole. */
@Component
class ResponseDesk implements Desk {

    private static final String ANSWER = "UserTask_AnswerFindings";

    private final PlanResponses responses;
    private final ResponseLives lives;
    private final Directory directory;
    private final Workflow workflow;

    ResponseDesk(PlanResponses responses, ResponseLives lives, Directory directory, Workflow workflow) {
        this.responses = responses;
        this.lives = lives;
        this.directory = directory;
        this.workflow = workflow;
    }

    @Override
    public Set<String> serves() {
        return Set.of(ANSWER, "UserTask_AgreeResponse");
    }

    @Override
    public Ask ask(TaskOpened task) {
        PlanId plan = new PlanId(task.subject());
        if (!task.element().equals(ANSWER)) return ask("Agree the response", plan, executive(), null);
        String back = lives.reason(plan).map(reason -> "Sent back: " + reason).orElse(null);
        return ask("Answer the findings", plan, directory.businessUnit().id(), back);
    }

    /** Where nobody chairs the executive, the business unit writes down what it agreed. */
    private GroupId executive() {
        GroupId executive = directory.executive().id();
        return directory.holders(Seat.GROUP_CHAIR, executive).isEmpty()
                ? directory.businessUnit().id()
                : executive;
    }

    private Ask ask(String verb, PlanId plan, GroupId group, @Nullable String note) {
        return new Ask(
                verb,
                lives.plan(plan).prefix(),
                lives.plan(plan).title(),
                "plan",
                plan.value(),
                null,
                group,
                null,
                note);
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        PlanId plan = planOf(item);
        return new Context(
                "pages/response :: findings",
                Map.of("findings", responses.findings(plan)),
                "/plans/" + plan.value() + "/response",
                item.element().equals(ANSWER)
                        ? "Answer each finding on the page of the response. Then send it to the executive: nothing of the plan"
                                + " starts before it has agreed."
                        : "Read how each finding is answered, and why. Once the executive agrees, every action starts together.",
                item.ask().note(),
                false);
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        PlanId plan = planOf(item);
        if (item.element().equals(ANSWER)) return done(item, responses.send(plan, viewer), Map.of());
        boolean agreed = "agree".equals(answers.get("decision"));
        Outcome outcome = agreed
                ? responses.agree(plan, text(answers, "minute"), viewer)
                : responses.sendBack(plan, text(answers, "reason"), viewer);
        return done(item, outcome, Map.of("agreed", agreed));
    }

    private Outcome done(WorkItem item, Outcome outcome, Map<String, Object> routing) {
        if (outcome instanceof Outcome.Done) workflow.complete(item.taskId(), routing);
        return outcome;
    }

    private static String text(Map<String, Object> answers, String key) {
        return answers.get(key) instanceof String text ? text : "";
    }

    private static PlanId planOf(WorkItem item) {
        return new PlanId(item.ask().subject());
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        if (item.element().equals(ANSWER))
            return new Confirmation("The response is sent", "The executive is asked to agree it.");
        return responses.stage(planOf(item)).isEmpty()
                ? new Confirmation("The response is agreed", "Every action has started, and each lead is told.")
                : new Confirmation("The response is sent back", "The business unit reads your reason.");
    }
}

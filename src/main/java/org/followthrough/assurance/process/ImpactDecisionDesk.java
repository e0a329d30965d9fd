package org.followthrough.assurance.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.assurance.ImpactTest.Follows;
import org.followthrough.assurance.internal.ImpactDeciding;
import org.followthrough.assurance.internal.ImpactInStep;
import org.followthrough.assurance.internal.ImpactRun;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** Deciding what follows a test that did not show an embedded impact. */
@Component
class ImpactDecisionDesk implements Desk {

    private static final String PUT_BACK =
            "The new action that was to follow has ended without being accepted. Choose again.";

    private final ImpactWork work;
    private final ImpactDeciding deciding;
    private final ImpactRun run;
    private final ImpactInStep inStep;
    private final Workflow workflow;

    ImpactDecisionDesk(
            ImpactWork work, ImpactDeciding deciding, ImpactRun run, ImpactInStep inStep, Workflow workflow) {
        this.work = work;
        this.deciding = deciding;
        this.run = run;
        this.inStep = inStep;
        this.workflow = workflow;
    }

    @Override
    public Set<String> serves() {
        return Set.of("UserTask_DecideAfterImpact");
    }

    @Override
    public Ask ask(TaskOpened task) {
        SuccessId id = new SuccessId(task.subject());
        return work.ask("Decide what follows the test", id, work.decider(), deciding.isPutBack(id) ? PUT_BACK : null);
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        return work.beside(
                item,
                "The test did not show that the difference is embedded. What was delivered stays delivered: choose what"
                        + " follows.",
                true);
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        Follows follows = Follows.of(String.valueOf(answers.get("follows"))).orElse(null);
        if (follows == null) return Outcome.refused("follows", "Choose what follows.");
        LocalDate testOn = answers.get("testOn") instanceof LocalDate day ? day : null;
        Outcome outcome = deciding.decide(
                ImpactWork.successOf(item),
                follows,
                String.valueOf(answers.getOrDefault("reason", "")),
                String.valueOf(answers.getOrDefault("wording", "")),
                testOn,
                viewer);
        if (!(outcome instanceof Outcome.Done)) return outcome;
        workflow.complete(
                item.taskId(),
                follows == Follows.ANOTHER_TEST && testOn != null
                        ? Map.of("follows", follows.key(), "impactAt", run.moment(testOn))
                        : Map.of("follows", follows.key()));
        if (follows != Follows.NEW_ACTION) inStep.keep(ImpactWork.successOf(item));
        return outcome;
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        return new Confirmation(
                "What follows the test of " + item.ask().reference() + " is decided",
                "Everybody who can see its actions can read it, with your reason.");
    }
}

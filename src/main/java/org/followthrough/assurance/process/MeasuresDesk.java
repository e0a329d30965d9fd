package org.followthrough.assurance.process;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.assurance.Measure.Direction;
import org.followthrough.assurance.internal.ImpactInStep;
import org.followthrough.assurance.internal.ImpactRecording;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures behind a test, and what children and practitioners say. */
@Component
class MeasuresDesk implements Desk {

    private final ImpactWork work;
    private final ImpactRecording recording;
    private final ImpactInStep inStep;
    private final Workflow workflow;

    MeasuresDesk(ImpactWork work, ImpactRecording recording, ImpactInStep inStep, Workflow workflow) {
        this.work = work;
        this.recording = recording;
        this.inStep = inStep;
        this.workflow = workflow;
    }

    @Override
    public Set<String> serves() {
        return Set.of("UserTask_AddMeasures");
    }

    @Override
    public Ask ask(TaskOpened task) {
        SuccessId id = new SuccessId(task.subject());
        return work.ask("Add figures and voices to the test", id, work.tester(work.statement(id)));
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        return work.beside(item, "Leave empty what there is not.", false);
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        SuccessId id = ImpactWork.successOf(item);
        Outcome outcome = recording.measure(
                id,
                text(answers, "measured"),
                direction(answers.get("direction")),
                text(answers, "children"),
                text(answers, "practitioners"),
                viewer);
        if (!(outcome instanceof Outcome.Done)) return outcome;
        workflow.complete(item.taskId(), Map.of());
        inStep.keep(id);
        return outcome;
    }

    private static @Nullable Direction direction(@Nullable Object chosen) {
        return chosen instanceof String key && !key.isEmpty() ? Direction.valueOf(key.toUpperCase(Locale.UK)) : null;
    }

    private static String text(Map<String, Object> answers, String key) {
        return answers.get(key) instanceof String text ? text : "";
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        boolean embedded = recording.shown(ImpactWork.successOf(item)) == ImpactResult.EMBEDDED;
        return new Confirmation(
                "The test of " + item.ask().reference() + " is complete",
                embedded
                        ? "Its actions show as embedded. Nothing more is asked."
                        : "The executive is asked what follows. What was delivered stays delivered.");
    }
}

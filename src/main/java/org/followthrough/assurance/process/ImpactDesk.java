package org.followthrough.assurance.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.assurance.ImpactTest.Kind;
import org.followthrough.assurance.internal.ImpactInStep;
import org.followthrough.assurance.internal.ImpactRecording;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** Recording a test of impact, or why none is needed. */
@Component
class ImpactDesk implements Desk {

    private final ImpactWork work;
    private final ImpactRecording recording;
    private final ImpactInStep inStep;
    private final Workflow workflow;

    ImpactDesk(ImpactWork work, ImpactRecording recording, ImpactInStep inStep, Workflow workflow) {
        this.work = work;
        this.recording = recording;
        this.inStep = inStep;
        this.workflow = workflow;
    }

    @Override
    public Set<String> serves() {
        return Set.of("UserTask_RecordImpact");
    }

    @Override
    public Ask ask(TaskOpened task) {
        SuccessId id = new SuccessId(task.subject());
        return work.ask("Record the test of impact", id, work.tester(work.statement(id)));
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        return work.beside(
                item,
                "Everything that was promised here has been accepted. Did it make the difference it was meant to make?"
                        + " Only an impact that a test has shown is called embedded.",
                true);
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        Kind kind = Kind.of(String.valueOf(answers.get("kind"))).orElse(null);
        if (kind == null) return Outcome.refused("kind", "Say how it was tested, or that no test is needed.");
        Outcome outcome = recording.record(
                ImpactWork.successOf(item),
                kind,
                answers.get("testedOn") instanceof LocalDate day ? day : null,
                answers.get("result") instanceof String result ? ImpactResult.valueOf(result) : null,
                String.valueOf(answers.getOrDefault("statement", "")),
                viewer);
        if (!(outcome instanceof Outcome.Done)) return outcome;
        workflow.complete(item.taskId(), routing(item, kind));
        inStep.keep(ImpactWork.successOf(item));
        return outcome;
    }

    private Map<String, Object> routing(WorkItem item, Kind kind) {
        if (kind == Kind.NONE_NEEDED) return Map.of("tested", false);
        ImpactResult shown = recording.shown(ImpactWork.successOf(item));
        return Map.of("tested", true, "embedded", shown == ImpactResult.EMBEDDED);
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        return new Confirmation(
                "The test of " + item.ask().reference() + " is on record",
                "Where it was tested, you are asked next for figures, and for what children and practitioners say.");
    }
}

package org.followthrough.assurance.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.Progress;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.References;
import org.followthrough.assurance.Rounds;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** Sending evidence: a statement, and files put ready beforehand. */
@Component
class EvidenceDesk implements Desk {

    private final ActionPlans plans;
    private final Progress progress;
    private final Rounds rounds;
    private final Evidence evidence;
    private final References references;
    private final Workflow workflow;
    private final Directory directory;

    EvidenceDesk(
            ActionPlans plans,
            Progress progress,
            Rounds rounds,
            Evidence evidence,
            References references,
            Workflow workflow,
            Directory directory) {
        this.plans = plans;
        this.progress = progress;
        this.rounds = rounds;
        this.evidence = evidence;
        this.references = references;
        this.workflow = workflow;
        this.directory = directory;
    }

    @Override
    public Set<String> serves() {
        return Set.of("UserTask_SubmitEvidence");
    }

    @Override
    public Ask ask(TaskOpened task) {
        AnswerId answer = new AnswerId(task.subject());
        ActionView action = plans.answer(answer);
        String note =
                rounds.lastReturn(answer).map(reason -> "Returned: " + reason).orElse(null);
        if (!action.circumstances().external()) return action.ask("Send evidence", action.person(), null, note);
        return action.ask("Record the answer", null, directory.businessUnit().id(), note);
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        AnswerId answer = new AnswerId(item.ask().subject());
        ActionView action = plans.answer(answer);
        Context beside = action.beside(
                "Show what was done and what difference it makes. The chair of the "
                        + judge(action)
                        + " judges it against the success measure.",
                item.ask().note(),
                true);
        Map<String, Object> model = new HashMap<>(beside.model());
        model.put("evidenceWidget", "assurance/evidence :: widget");
        model.put("evidenceSummary", "assurance/evidence :: sent");
        model.put("readyFiles", evidence.ready(answer, viewer));
        model.put("references", references.of(answer, viewer));
        return new Context(
                beside.template(), model, beside.backTo(), beside.intro(), beside.warning(), beside.checksAnswers());
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        AnswerId answer = new AnswerId(item.ask().subject());
        if (!(answers.get("statement") instanceof String statement))
            return Outcome.refused("statement", "Say what was done.");
        Outcome outcome = progress.evidenceSubmitted(answer, viewer);
        if (!(outcome instanceof Outcome.Done)) return outcome;
        LocalDate evidencedOn = answers.get("evidencedOn") instanceof LocalDate date ? date : null;
        rounds.send(answer, statement, evidencedOn, viewer.id());
        workflow.complete(item.taskId(), Map.of());
        return outcome;
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        ActionView action = plans.answer(new AnswerId(item.ask().subject()));
        return new Confirmation(
                "Evidence sent for " + action.reference(),
                "The chair of the " + judge(action)
                        + " looks at it next. No reminders are sent while it is being judged, and you are told what was"
                        + " decided.");
    }

    private String judge(ActionView action) {
        return directory.group(action.assuringGroup()).map(Group::name).orElse("assuring group");
    }
}

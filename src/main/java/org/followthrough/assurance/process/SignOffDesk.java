package org.followthrough.assurance.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.Progress;
import org.followthrough.assurance.DecidedAtMeeting;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.NewMeeting;
import org.followthrough.assurance.References;
import org.followthrough.assurance.Rounds;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Judging evidence: the chair of the group that assures accepts it, or returns it with a reason and a new day. */
@Component
class SignOffDesk implements Desk {

    private final ActionPlans plans;
    private final Progress progress;
    private final Rounds rounds;
    private final Evidence evidence;
    private final References references;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;

    SignOffDesk(
            ActionPlans plans,
            Progress progress,
            Rounds rounds,
            Evidence evidence,
            References references,
            Workflow workflow,
            ApplicationEventPublisher events) {
        this.references = references;
        this.plans = plans;
        this.progress = progress;
        this.rounds = rounds;
        this.evidence = evidence;
        this.workflow = workflow;
        this.events = events;
    }

    @Override
    public Set<String> serves() {
        return Set.of("UserTask_SignOff");
    }

    @Override
    public Ask ask(TaskOpened task) {
        ActionView action = plans.answer(new AnswerId(task.subject()));
        return action.ask("Judge the evidence", null, action.assuringGroup(), null)
                .withoutDueDay();
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        AnswerId answer = new AnswerId(item.ask().subject());
        ActionView action = plans.answer(answer);
        Map<String, Object> model = new HashMap<>();
        model.put("action", action);
        model.put("rounds", evidence.rounds(answer, viewer));
        model.put("references", references.of(answer, viewer));
        return new Context(
                "assurance/evidence :: judged",
                model,
                action.path(),
                "Does it meet the action? Is it in use, not only issued? In every agency named? What would a child notice?",
                null,
                true);
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        AnswerId answer = new AnswerId(item.ask().subject());
        Outcome outcome = judge(item, answer, answers, viewer);
        if (outcome instanceof Outcome.Done && answers.get("meeting") instanceof NewMeeting meeting)
            events.publishEvent(new DecidedAtMeeting(answer, meeting, viewer.id()));
        return outcome;
    }

    private Outcome judge(WorkItem item, AnswerId answer, Map<String, Object> answers, Viewer viewer) {
        return switch (String.valueOf(answers.get("verdict"))) {
            case "accepted" -> accept(item, answer, viewer);
            case "returned" -> sendBack(item, answer, answers, viewer);
            default -> Outcome.refused("verdict", "Choose whether to accept or return the evidence.");
        };
    }

    private Outcome accept(WorkItem item, AnswerId answer, Viewer viewer) {
        Outcome outcome = progress.accepted(answer, viewer);
        if (!(outcome instanceof Outcome.Done)) return outcome;
        rounds.accept(answer, viewer.id());
        workflow.complete(item.taskId(), Map.of("verdict", "accepted"));
        return outcome;
    }

    private Outcome sendBack(WorkItem item, AnswerId answer, Map<String, Object> answers, Viewer viewer) {
        if (!(answers.get("reason") instanceof String reason))
            return Outcome.refused("reason", "Say what the evidence still lacks.");
        if (!(answers.get("answerBy") instanceof LocalDate answerBy))
            return Outcome.refused("answerBy", "Give the day by which the lead is to answer.");
        Outcome outcome = progress.returned(answer, answerBy, reason, viewer);
        if (!(outcome instanceof Outcome.Done)) return outcome;
        rounds.sendBack(answer, reason, answerBy, viewer.id());
        boolean led = plans.answer(answer).isLed();
        workflow.complete(item.taskId(), Map.of("verdict", "returned", "leadNamed", led));
        return outcome;
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        ActionView action = plans.answer(new AnswerId(item.ask().subject()));
        if (action.state() == AnswerState.ACCEPTED)
            return new Confirmation(
                    action.reference() + " is accepted", "The lead is told. Nothing more is asked for this action.");
        LocalDate due = action.deadline().due();
        return new Confirmation(
                "Evidence returned for " + action.reference(),
                (!action.isLed()
                                ? "A lead is named for it first. The lead sees your reason"
                                : "The lead sees your reason")
                        + (due == null ? "." : " and is asked to answer by " + London.inWords(due) + "."));
    }
}

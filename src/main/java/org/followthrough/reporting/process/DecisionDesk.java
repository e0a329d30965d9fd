package org.followthrough.reporting.process;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.reporting.AskedDecision;
import org.followthrough.reporting.AskedDecision.State;
import org.followthrough.reporting.DecisionId;
import org.followthrough.reporting.internal.AskedDecisions;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** What a report asks of the executive, decided at a meeting or put off to another. */
@Component
class DecisionDesk implements Desk {

    private final AskedDecisions decisions;
    private final Directory directory;
    private final Workflow workflow;

    DecisionDesk(AskedDecisions decisions, Directory directory, Workflow workflow) {
        this.decisions = decisions;
        this.directory = directory;
        this.workflow = workflow;
    }

    @Override
    public Set<String> serves() {
        return Set.of("UserTask_DecideWhatIsAsked");
    }

    @Override
    public Ask ask(TaskOpened task) {
        AskedDecision asked = decisions.find(new DecisionId(task.subject()));
        return new Ask(
                "Decide",
                asked.reference().isEmpty() ? "Report" : asked.reference(),
                asked.wording().length() <= 200
                        ? asked.wording()
                        : asked.wording().substring(0, 199) + "…",
                "decision",
                task.subject(),
                null,
                executive(),
                null,
                asked.state() == State.PUT_OFF ? "Put off, minute " + asked.minute() : null);
    }

    /** Where nobody chairs the executive, the business unit writes down what it decided. */
    private GroupId executive() {
        GroupId executive = directory.executive().id();
        return directory.holders(Seat.GROUP_CHAIR, executive).isEmpty()
                ? directory.businessUnit().id()
                : executive;
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        AskedDecision asked = decisions.find(decisionOf(item));
        return new Context(
                "reporting/beside :: decision",
                Map.of("asked", asked),
                "/reports/" + asked.report().value(),
                "The quarter’s report asks this of the executive. What is decided stands on the action from then on.",
                null,
                false);
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        State state =
                State.valueOf(text(answers, "decision").toUpperCase(Locale.ROOT).replace('-', '_'));
        decisions.decide(decisionOf(item), state, text(answers, "words"), text(answers, "minute"), viewer);
        workflow.complete(item.taskId(), Map.of("decided", state != State.PUT_OFF));
        return Outcome.done();
    }

    private static String text(Map<String, Object> answers, String key) {
        return answers.get(key) instanceof String text ? text : "";
    }

    private static DecisionId decisionOf(WorkItem item) {
        return new DecisionId(item.ask().subject());
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        boolean putOff = decisions.find(decisionOf(item)).state() == State.PUT_OFF;
        return putOff
                ? new Confirmation("Put off", "The executive is asked again; it stays among the tasks.")
                : new Confirmation("Decided", "It stands on the report’s page and, with its minute, on the action.");
    }
}

package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.util.List;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.ClockEvent;
import org.followthrough.actionplan.Receiving;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Worklist;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an answer straight to its sign-off. Wherever its process waits, it ends there and begins again with what has been
 * delivered, as for an action that its plan printed as delivered.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswerReceiving implements Receiving {

    private final Answers answers;
    private final Judges judges;
    private final Worklist worklist;
    private final Starting starting;
    private final ApplicationEventPublisher events;
    private final Workflow workflow;
    private final Clock clock;

    AnswerReceiving(
            Answers answers,
            Judges judges,
            Worklist worklist,
            Starting starting,
            ApplicationEventPublisher events,
            Workflow workflow,
            Clock clock) {
        this.answers = answers;
        this.judges = judges;
        this.worklist = worklist;
        this.starting = starting;
        this.events = events;
        this.workflow = workflow;
        this.clock = clock;
    }

    @Override
    public Outcome received(AnswerId id, Viewer viewer) {
        Permission.toReceive(viewer);
        worklist.hold("answer", List.of(id.value())); // first the task, then the answer: the order of every command
        Answer answer = answers.hold(id).orElseThrow(NotVisible::new);
        if (!answer.receive(judges.whenDelivered(answer.before(), null), clock.instant())) return answer.notNow();
        ActionEvent delivered = new ActionEvent.EvidenceDelivered(answer.view(), viewer.id());
        answers.save(answer, delivered);
        answers.sent(id, null);
        events.publishEvent(delivered);
        events.publishEvent(new ClockEvent.Stopped(id));
        workflow.withdraw("action-lifecycle", id.value(), "Assurance came outside this system.");
        starting.begin(answer.view(), answers.agreedAtMeeting(id));
        return Outcome.done();
    }
}

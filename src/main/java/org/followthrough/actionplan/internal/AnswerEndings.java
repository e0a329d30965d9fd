package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.Endings;
import org.followthrough.actionplan.NewEnding;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswerEndings implements Endings {

    private final Answers answers;
    private final Worklist worklist;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerEndings(
            Answers answers, Worklist worklist, Workflow workflow, ApplicationEventPublisher events, Clock clock) {
        this.answers = answers;
        this.worklist = worklist;
        this.workflow = workflow;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outcome end(AnswerId id, NewEnding given, Viewer viewer) {
        Permission.toEnd(viewer);
        worklist.hold("answer", List.of(id.value())); // first the task, then the answer: the order of every command
        Answer answer = answers.hold(id).orElseThrow(NotVisible::new);
        Map<String, String> wrong = given.sentences();
        Ending.Kind kind = given.kind();
        if (!wrong.isEmpty() || kind == null) return new Outcome.Refused(wrong);
        if (kind == Ending.Kind.REFUSED && !answer.before().circumstances().external())
            return Outcome.refused("kind", "Only a body outside the partnership can refuse.");
        if (!kind.hasSuccessor()) return end(answer, kind, given, null, viewer);
        ActionId successor = answers.standing(given.successor()).orElse(null);
        if (successor == null)
            return Outcome.refused("successor", "No action that still stands is called “" + given.successor() + "”.");
        if (successor.equals(answer.before().id()))
            return Outcome.refused("successor", "An action cannot take its own place.");
        return end(answer, kind, given, successor, viewer);
    }

    private Outcome end(Answer answer, Ending.Kind kind, NewEnding given, @Nullable ActionId successor, Viewer viewer) {
        Ending ending = new Ending(kind, given.reason(), given.approvedBy(), successor, clock.instant());
        if (!answer.end(ending)) return answer.notNow();
        ActionEvent ended =
                new ActionEvent.Ended(answer.view(), successor == null ? null : given.successor(), viewer.id());
        answers.save(answer, ended);
        events.publishEvent(ended);
        workflow.withdraw("action-lifecycle", answer.before().answer().value(), kind.words());
        return Outcome.done();
    }
}

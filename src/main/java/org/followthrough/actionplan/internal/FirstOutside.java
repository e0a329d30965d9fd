package org.followthrough.actionplan.internal;

import java.time.Clock;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.ClockEvent;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives an action that nobody leads to a body outside: the business unit sees to its answer, and no lead is named. */
@Component
class FirstOutside {

    private final Answers answers;
    private final AskedRows rows;
    private final Starting starting;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstOutside(
            Answers answers,
            AskedRows rows,
            Starting starting,
            Workflow workflow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.rows = rows;
        this.starting = starting;
        this.workflow = workflow;
        this.events = events;
        this.clock = clock;
    }

    void ask(ActionView action, String body, Viewer viewer) {
        AnswerId id = action.answer();
        Answer answer = answers.hold(id).orElseThrow();
        if (!answer.askOutside(body)) throw new IllegalStateException("somebody leads " + action.reference());
        rows.outside(id, body, London.today(clock));
        ActionEvent asked = new ActionEvent.BodyAsked(answer.view(), viewer.id());
        answers.save(answer, asked);
        events.publishEvent(asked);
        events.publishEvent(new ClockEvent.Stopped(id));
        workflow.withdraw("action-lifecycle", id.value(), "A body outside is asked.");
        starting.begin(answer.view(), true);
    }
}

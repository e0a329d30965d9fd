package org.followthrough.actionplan.process;

import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.ClockEvent;
import org.followthrough.workflow.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The model's "Clock starts": from here on the answer's date is watched. */
@Component
class ClockStarts implements Step {

    private final ApplicationEventPublisher events;

    ClockStarts(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void take(Instance instance) {
        events.publishEvent(new ClockEvent.Started(new AnswerId(instance.subject())));
    }
}

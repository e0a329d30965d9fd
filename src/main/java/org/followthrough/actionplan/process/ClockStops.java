package org.followthrough.actionplan.process;

import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.ClockEvent;
import org.followthrough.workflow.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The model's "Clock stops": evidence is in, the date is no longer watched. */
@Component
class ClockStops implements Step {

    private final ApplicationEventPublisher events;

    ClockStops(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void take(Instance instance) {
        events.publishEvent(new ClockEvent.Stopped(new AnswerId(instance.subject())));
    }
}

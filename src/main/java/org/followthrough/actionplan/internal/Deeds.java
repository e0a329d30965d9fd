package org.followthrough.actionplan.internal;

import java.util.Map;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts on record what was done to an action by hand; with that, its load can no more be undone. */
@Component
class Deeds {

    private final Answers answers;
    private final ApplicationEventPublisher events;

    Deeds(Answers answers, ApplicationEventPublisher events) {
        this.answers = answers;
        this.events = events;
    }

    void done(AnswerId id, String deed, Map<String, String> facts, PersonId by) {
        Answer answer = answers.hold(id).orElseThrow();
        ActionEvent event = new ActionEvent.ChangedByHand(answer.view(), deed, facts, by);
        answers.save(answer, event);
        events.publishEvent(event);
    }
}

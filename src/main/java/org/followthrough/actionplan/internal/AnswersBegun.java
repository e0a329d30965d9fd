package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.NewAsk;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores further answers and starts their lives. */
@Component
class AnswersBegun {

    private final Answers answers;
    private final AskedRows rows;
    private final Starting starting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswersBegun(Answers answers, AskedRows rows, Starting starting, ApplicationEventPublisher events, Clock clock) {
        this.answers = answers;
        this.rows = rows;
        this.starting = starting;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The first answer is saved too, so that whoever undoes the load of the plan learns that something was done on it.
     */
    void begin(ActionView first, String firstName, List<AnotherAnswer> bodies, NewAsk ask, Viewer viewer) {
        rows.name(first.answer(), firstName);
        Answer held = answers.hold(first.answer()).orElseThrow();
        for (AnotherAnswer body : bodies) {
            ActionView answer = body.to(first, clock.instant());
            rows.insert(answer, body.outside(), kept(body, ask), viewer.id());
            ActionEvent asked = new ActionEvent.BodyAsked(answer, viewer.id());
            if (body == bodies.get(0)) answers.save(held, asked);
            events.publishEvent(asked);
            starting.begin(answer, body.outside());
        }
    }

    private AskedRows.Kept kept(AnotherAnswer body, NewAsk ask) {
        LocalDate today = London.today(clock);
        LocalDate askedOn = body.outside() && ask.askedOn() != null ? ask.askedOn() : today;
        return new AskedRows.Kept(body.outside() && !ask.contact().isEmpty() ? ask.contact() : null, askedOn);
    }

    Map<AnswerId, AskedRows.Kept> kept(ActionId action) {
        return rows.kept(action);
    }
}

package org.followthrough.assurance.internal;

import java.time.Clock;
import java.util.Map;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.Endings;
import org.followthrough.actionplan.NewEnding;
import org.followthrough.actionplan.Receiving;
import org.followthrough.assurance.AssuranceRecorded;
import org.followthrough.assurance.Received;
import org.followthrough.assurance.Recording;
import org.followthrough.assurance.Rounds;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The statement says itself how it came, so that whoever judges or prints it reads that with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordedForThem implements Recording {

    private final Receiving receiving;
    private final Endings endings;
    private final Rounds rounds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordedForThem(
            Receiving receiving, Endings endings, Rounds rounds, ApplicationEventPublisher events, Clock clock) {
        this.receiving = receiving;
        this.endings = endings;
        this.rounds = rounds;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outcome record(AnswerId answer, Received received, Viewer viewer) {
        Map<String, String> wrong = wrong(received, viewer);
        if (!wrong.isEmpty()) return new Outcome.Refused(wrong);
        Outcome outcome = receiving.received(answer, viewer);
        if (outcome instanceof Outcome.Refused) return outcome;
        rounds.send(answer, received.words() + "\n\n" + received.provenance() + ".", received.on(), viewer.id());
        events.publishEvent(new AssuranceRecorded(answer, received.provenance(), viewer.id()));
        return outcome;
    }

    @Override
    public Outcome refused(AnswerId answer, Received received, Viewer viewer) {
        Map<String, String> wrong = wrong(received, viewer);
        if (received.words().length() > NewEnding.LONGEST_REASON)
            wrong.put("words", "A refusal can have at most " + NewEnding.LONGEST_REASON + " characters.");
        if (!wrong.isEmpty()) return new Outcome.Refused(wrong);
        return endings.end(
                answer, new NewEnding(Ending.Kind.REFUSED, "", received.words(), received.provenance()), viewer);
    }

    private Map<String, String> wrong(Received received, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        return received.sentences(London.today(clock));
    }
}

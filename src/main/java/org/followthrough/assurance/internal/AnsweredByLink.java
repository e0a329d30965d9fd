package org.followthrough.assurance.internal;

import java.time.Clock;
import org.followthrough.actionplan.Receiving;
import org.followthrough.assurance.AssuranceLink;
import org.followthrough.assurance.AssuranceRecorded;
import org.followthrough.assurance.LinkAnswer;
import org.followthrough.assurance.Rounds;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.LostRace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does what a link is for. */
@Component
class AnsweredByLink {

    private static final Outcome SPENT = Outcome.refused("This link cannot be used any more.");

    private final LinkRows rows;
    private final Directory directory;
    private final Receiving receiving;
    private final Rounds rounds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnsweredByLink(
            LinkRows rows,
            Directory directory,
            Receiving receiving,
            Rounds rounds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.receiving = receiving;
        this.rounds = rounds;
        this.events = events;
        this.clock = clock;
    }

    /** Where somebody was faster, the whole is taken back and tried again, and finds the link spent. */
    Outcome answer(AssuranceLink link, LinkAnswer given) {
        Viewer maker = directory
                .viewer(link.madeBy())
                .filter(Viewer::isBusinessManager)
                .orElse(null);
        if (maker == null) return SPENT;
        if (receiving.received(link.answer(), maker) instanceof Outcome.Refused)
            return Outcome.refused("Nothing more is awaited: an answer has come another way. You need do nothing.");
        if (!rows.use(link.id(), clock.instant())) throw new LostRace("Link " + link.id() + " was used meanwhile");
        String provenance = "Through a link for " + link.sentTo() + ", " + London.inWords(London.today(clock)) + ", by "
                + given.name() + ", " + given.role();
        rounds.send(link.answer(), given.words() + "\n\n" + provenance + ".", London.today(clock), link.madeBy());
        events.publishEvent(new AssuranceRecorded(link.answer(), provenance, null));
        return Outcome.done();
    }
}

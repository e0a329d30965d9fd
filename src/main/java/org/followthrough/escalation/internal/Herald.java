package org.followthrough.escalation.internal;

import org.followthrough.escalation.LadderUsedUp;
import org.followthrough.escalation.RungsReached;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records who is told and lets the other modules know, in the watch's own transaction. Sends nothing. */
@Component
class Herald {

    private static final Logger log = LoggerFactory.getLogger(Herald.class);

    private final ToldRows rows;
    private final ApplicationEventPublisher events;

    Herald(ToldRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** A repeated step finds its rows there and tells nobody again. */
    void proclaim(RungsReached reached) {
        if (!rows.add(reached.action().answer(), reached.dateVersion(), reached.told(), reached.at())) return;
        if (reached.told().isEmpty())
            log.error(
                    "{} reached {} and there is nobody to tell, not even a business manager; give somebody that seat",
                    reached.action().reference(),
                    reached.highest().name());
        events.publishEvent(reached);
    }

    void proclaim(LadderUsedUp usedUp) {
        events.publishEvent(usedUp);
    }
}

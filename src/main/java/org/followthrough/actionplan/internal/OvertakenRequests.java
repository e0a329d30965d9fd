package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.util.Optional;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DateRequest;
import org.followthrough.actionplan.DateRequest.Result;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Requests for a new date that nobody needs decided any more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OvertakenRequests {

    private final DateRequestRows rows;
    private final Clock clock;

    OvertakenRequests(DateRequestRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @return the one that was waiting, if any was */
    public Optional<DateRequest> close(AnswerId answer) {
        Optional<DateRequest> waiting = rows.waiting(answer);
        if (waiting.isPresent()) rows.close(answer, Result.OVERTAKEN, null, null, null, clock.instant());
        return waiting;
    }
}

package org.followthrough.actionplan.internal;

import java.time.Clock;
import org.followthrough.actionplan.AnswerId;
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

    /** @return whether one was waiting */
    public boolean close(AnswerId answer) {
        if (rows.waiting(answer).isEmpty()) return false;
        rows.close(answer, Result.OVERTAKEN, null, null, null, clock.instant());
        return true;
    }
}

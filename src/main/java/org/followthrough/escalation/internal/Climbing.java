package org.followthrough.escalation.internal;

import java.time.Instant;
import java.util.List;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.escalation.LadderUsedUp;
import org.followthrough.escalation.Next;
import org.followthrough.escalation.Rung;
import org.followthrough.escalation.RungsReached;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens when the moment of a rung, or of a digest, has come. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Climbing {

    private final ActionPlans plans;
    private final Rungs rungs;
    private final WhoIsTold whoIsTold;
    private final Outlook outlook;
    private final Herald herald;

    Climbing(ActionPlans plans, Rungs rungs, WhoIsTold whoIsTold, Outlook outlook, Herald herald) {
        this.plans = plans;
        this.rungs = rungs;
        this.whoIsTold = whoIsTold;
        this.outlook = outlook;
        this.herald = herald;
    }

    /**
     * Tells everybody whom {@code first}, and what lies above it and is due by now, name.
     *
     * @return days after the due day that are behind us with it
     */
    public int climb(AnswerId answer, DateVersion version, Rung first, Instant now) {
        ActionView action = plans.answer(answer);
        List<Rung> reached = rungs.reached(first, version.date(), now);
        int reachedOffset = reached.get(reached.size() - 1).dayOffset();
        WhoIsTold.Audience audience = whoIsTold.at(action, reached);
        Next.Telling next = outlook.after(action, version.date(), reachedOffset, now);
        herald.proclaim(
                new RungsReached(action, version.number(), reached, audience.told(), audience.gaps(), next, now));
        return reachedOffset;
    }

    /** @return the moment of the following digest */
    public Instant repeat(AnswerId answer, DateVersion version, int reachedOffset, Instant now) {
        ActionView action = plans.answer(answer);
        LadderCalendar.Digest digest = outlook.digestAt(version.date(), reachedOffset, now);
        Next.Telling next = outlook.after(action, version.date(), reachedOffset, now);
        herald.proclaim(new LadderUsedUp(
                action,
                version.number(),
                digest.month(),
                outlook.readersOfDigest(action).told(),
                next,
                now));
        return next.at();
    }
}

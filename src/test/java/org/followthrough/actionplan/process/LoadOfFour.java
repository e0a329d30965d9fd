package org.followthrough.actionplan.process;

import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.followthrough.testing.TestPlans.ledByNobody;

import java.time.LocalDate;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.NewPlan;

/** A plan of an action to come, one long overdue that nobody leads, one delivered and one already done. */
final class LoadOfFour {

    private LoadOfFour() {}

    static NewPlan plan(String prefix, LocalDate today) {
        return aPlan(prefix)
                .withAction(ledBy(OFFICER).due(due(today)))
                .withAction(ledByNobody().due(LocalDate.of(2025, 12, 1)))
                .withAction(ledBy(SOCIAL_WORKER).standing(AsItStands.delivered(null)))
                .withAction(ledBy(OFFICER).alreadyDone())
                .plan();
    }

    static LocalDate due(LocalDate today) {
        return today.plusDays(60);
    }
}

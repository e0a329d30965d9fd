package org.followthrough.rating.internal;

import org.followthrough.actionplan.ActionEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends a chair's rating for good when the action moves on. Comparing where it stands is not enough: what is returned from
 * sign-off stands again where it was rated, and a test shows an impact without moving what was accepted.
 */
@Component
class MovedOn {

    private final RatingRows rows;

    MovedOn(RatingRows rows) {
        this.rows = rows;
    }

    @EventListener({
        ActionEvent.LeadNamed.class,
        ActionEvent.TakenOn.class,
        ActionEvent.Declined.class,
        ActionEvent.EvidenceDelivered.class,
        ActionEvent.Accepted.class,
        ActionEvent.Returned.class,
        ActionEvent.Ended.class,
        ActionEvent.ImpactTested.class,
        ActionEvent.SetAside.class,
        ActionEvent.TakenUp.class
    })
    void on(ActionEvent moved) {
        rows.remove(moved.action().answer());
    }
}

package org.followthrough.directory;

import java.util.List;
import java.util.Optional;
import org.followthrough.shared.Outcome;

/**
 * Who stands in for whom. A deputy reads what the person they stand in for reads and answers what that person is asked,
 * under both names; what only a seat may begin stays with the seat. It begins and ends by the day, in London, and where
 * either of the two has left it holds no more. A deputy's deputy stands in for the deputy alone.
 */
public interface Deputies {

    /** The deputy of today. */
    Optional<Deputyship> current(PersonId person);

    /** Of today and to come, earliest first. */
    List<Deputyship> of(PersonId person);

    /** For whom this person stands in today or will, earliest first. */
    List<Deputyship> standingIn(PersonId deputy);

    /** Everybody's, of today and to come, earliest first. @throws NotVisible unless a business manager or administrator asks */
    List<Deputyship> all(Viewer viewer);

    /**
     * Names a deputy: a person for themself, within their own agency; a business manager or an administrator for anybody
     * and anybody. Refused where another deputy of the same person holds on one of the days.
     *
     * @throws NotVisible where somebody else does
     */
    Outcome name(NewDeputy deputy, Viewer by);

    /**
     * Ends it now. By the person, the deputy, a business manager or an administrator. What is over is done.
     *
     * @throws NotVisible where somebody else does, and where there is none
     */
    Outcome end(DeputyshipId deputyship, Viewer by);
}

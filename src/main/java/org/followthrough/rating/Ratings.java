package org.followthrough.rating;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Rates actions by the table {@code rag-rating}, in each plan's own scheme. Callers have checked what may be seen. */
public interface Ratings {

    /** As it stands today in London, or as the chair has rated it. */
    Rated of(ActionView action);

    /** The same for many at once, by their answers: the number of statements does not grow with them. */
    Map<AnswerId, Rated> of(List<ActionView> actions);

    /** Whether this viewer may rate it otherwise: the chair of the group that signs it off, while it is open and not their own. */
    boolean mayRate(ActionView action, Viewer viewer);

    Scheme scheme(PlanId plan);

    /** Every rating of the scheme for what is open, as a chair may choose it. */
    List<Rated> known(Scheme scheme);

    /**
     * Joins the caller's transaction.
     *
     * @param scheme null where none was chosen
     * @throws org.followthrough.directory.NotVisible where the viewer is no business manager
     */
    Outcome choose(PlanId plan, @Nullable Scheme scheme, Viewer viewer);

    /**
     * Rates an action otherwise than the table. It holds until it is taken back, or the action moves on: a chair rated what
     * was, not what comes. Joins the caller's transaction.
     *
     * @param words one of the scheme's, but not one that says that an impact was shown
     * @return refused with sentences for {@code rating} and {@code reason}
     * @throws org.followthrough.directory.NotVisible unless the viewer chairs the assuring group and does not lead the action
     */
    Outcome override(AnswerId answer, String words, String reason, Viewer viewer);

    /** Joins the caller's transaction. */
    Outcome takeBack(AnswerId answer, Viewer viewer);
}

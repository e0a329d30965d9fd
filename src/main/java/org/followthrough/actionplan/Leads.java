package org.followthrough.actionplan;

import java.util.List;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Who leads a running answer, and who did before. */
public interface Leads {

    int LONGEST_REASON = 2000;

    /**
     * Gives an answer to another lead, wherever it stands: the day that holds, what was put ready and what was sent stay.
     * What is asked of the old lead is asked of the new one from the same moment. Joins the caller's transaction.
     *
     * @param lead null where none was chosen
     * @throws NotVisible unless {@link #mayReassign}
     */
    Outcome reassign(AnswerId answer, @Nullable PersonId lead, String reason, Viewer viewer);

    /** A business manager may, and the chair of a group for what that group leads. */
    boolean mayReassign(ActionView action, Viewer viewer);

    /** Whether its lead can be changed as it stands now. */
    boolean isReassignable(ActionView action);

    /** What a person leads and could be given to another, plan by plan. Of use to those who read everything. */
    List<ActionView> ledBy(PersonId lead);

    /** Those who led it before, in their order. */
    List<EarlierLead> before(AnswerId answer);
}

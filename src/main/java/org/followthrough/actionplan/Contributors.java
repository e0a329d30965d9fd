package org.followthrough.actionplan;

import java.util.List;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Who contributes to an answer beside its one accountable lead: sees it, and adds files to the evidence that the lead will
 * send. Nobody who chairs the group that signs it off contributes.
 */
public interface Contributors {

    List<PersonId> of(AnswerId answer);

    boolean contributes(AnswerId answer, Viewer viewer);

    /** A business manager, the lead, and the chair of a group that leads, while it is open. */
    boolean mayName(ActionView action, Viewer viewer);

    /**
     * Who contributes already is done. Joins the caller's transaction.
     *
     * @param person null where none was chosen
     * @throws NotVisible unless {@link #mayName}
     */
    Outcome name(AnswerId answer, @Nullable PersonId person, Viewer viewer);

    /** What they put ready stays with the lead. Who does not contribute is done. @throws NotVisible unless {@link #mayName} */
    Outcome release(AnswerId answer, PersonId person, Viewer viewer);

    /** Open answers to which a person contributes. Of use to those who read everything. */
    List<ActionView> contributedToBy(PersonId person);
}

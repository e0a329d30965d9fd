package org.followthrough.assurance;

import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/**
 * Assurance of people without accounts: a school, a surgery, the prosecution service. What they write or say, the business
 * unit records for them, with how it came and who received it; it is judged as evidence is that a lead sends.
 */
public interface Recording {

    /**
     * Records assurance, in the caller's transaction. It is the answer's next round of evidence and waits for sign-off.
     *
     * @return refused with sentences for {@code how}, {@code on}, {@code receivedBy} and {@code words}, or as a whole where
     *     nothing is awaited of this answer
     * @throws org.followthrough.directory.NotVisible where the viewer is no business manager
     */
    Outcome record(AnswerId answer, Received received, Viewer viewer);

    /**
     * Records that a body outside the partnership has refused: its answer ends so.
     *
     * @return refused as above, or as a whole where the body owes an answer or nothing is awaited of it
     * @throws org.followthrough.directory.NotVisible where the viewer is no business manager
     */
    Outcome refused(AnswerId answer, Received received, Viewer viewer);
}

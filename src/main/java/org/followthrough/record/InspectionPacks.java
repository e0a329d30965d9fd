package org.followthrough.record;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;

/**
 * All that is recorded of a review's actions, as one file for an inspection. For business managers and the partnership
 * chair; to anyone else there is none.
 */
public interface InspectionPacks {

    /** Whether packs are this viewer's to take. */
    static boolean mayTake(Viewer viewer) {
        return viewer.isBusinessManager() || viewer.holds(Seat.PARTNERSHIP_CHAIR);
    }

    /**
     * Themes that a plan prints, of which a pack can be taken over all reviews.
     *
     * @throws org.followthrough.directory.NotVisible where there is no such plan, or not for this viewer
     */
    List<String> themes(PlanId plan, Viewer viewer);

    /**
     * Draws up a pack and puts on record that it was taken. Must be called outside any transaction.
     *
     * @param theme one of {@link #themes}, for every action under it in any review; empty for all of this plan's review
     * @throws org.followthrough.directory.NotVisible where there is no such plan or theme, or not for this viewer
     */
    InspectionPack take(PlanId plan, String theme, Viewer viewer);

    /**
     * Writes it as a ZIP file, evidence one file after another. The stream is left open.
     *
     * @throws IOException also where a file is not as it was when it was received: what is written by then is no whole ZIP
     */
    void write(InspectionPack pack, OutputStream out) throws IOException;
}

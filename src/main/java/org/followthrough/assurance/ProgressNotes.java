package org.followthrough.assurance;

import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/** What a lead writes about an action between times; nothing is finished by it. It is read in the {@link ProgressBook}. */
public interface ProgressNotes {

    int LONGEST = 2000;

    /**
     * Joins the caller's transaction.
     *
     * @return refused with a sentence for {@code words}, or as a whole where nothing is awaited of it any more
     * @throws org.followthrough.directory.NotVisible unless the viewer delivers it
     */
    Outcome write(AnswerId answer, String words, Viewer viewer);
}

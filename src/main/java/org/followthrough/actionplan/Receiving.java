package org.followthrough.actionplan;

import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/** Assurance that came outside this system, from a body that has no account here or did not use it. */
public interface Receiving {

    /**
     * The answer stands where it would had its lead sent evidence: its open task is taken back, its date is watched no
     * more, and the group that assures it judges it next. Storing what came is the caller's part of the same transaction.
     *
     * @return refused where nothing is awaited of it now
     * @throws org.followthrough.directory.NotVisible where the viewer is no business manager
     */
    Outcome received(AnswerId answer, Viewer viewer);
}

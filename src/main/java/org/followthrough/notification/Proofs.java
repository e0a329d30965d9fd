package org.followthrough.notification;

import org.followthrough.directory.Viewer;

/**
 * Executives are written to about what is long overdue; silence may mean that nothing is, or that nobody watches. Who wants
 * it is told each month, on its first working day, that nothing of their agency's is overdue.
 */
public interface Proofs {

    /** @throws org.followthrough.directory.NotVisible unless the viewer is an agency's executive */
    boolean wanted(Viewer viewer);

    /** Joins the caller's transaction. @throws org.followthrough.directory.NotVisible as above */
    boolean want(boolean wanted, Viewer viewer);
}

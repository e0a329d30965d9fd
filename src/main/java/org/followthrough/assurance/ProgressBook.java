package org.followthrough.assurance;

import java.util.List;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.Viewer;

/** What bodies say of how far they have come, between their evidence. Nothing said is changed or taken back. */
public interface ProgressBook {

    int LONGEST_WORDS = 4000;
    int LONGEST_PROVENANCE = 600;

    /**
     * Notes what was said, in the caller's transaction.
     *
     * @throws org.followthrough.directory.NotVisible unless the viewer is a business manager
     */
    void note(AnswerId answer, String words, String provenance, Viewer viewer);

    /** Newest first. The caller has checked that the answer may be seen. */
    List<ProgressLine> of(AnswerId answer);
}

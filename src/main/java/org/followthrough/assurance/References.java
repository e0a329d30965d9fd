package org.followthrough.assurance;

import java.util.List;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/** Links, and what was seen and is not held: put ready while evidence is written, and sent with it. */
public interface References {

    /** Sent ones, and with them what is ready where the viewer delivers it. The caller has checked that it may be seen. */
    List<Reference> of(AnswerId answer, Viewer viewer);

    /** @throws org.followthrough.directory.NotVisible unless the viewer delivers it and evidence is being asked for */
    Outcome add(AnswerId answer, NewReference reference, Viewer viewer);

    /** Takes back what was put ready. Nothing that was sent can be taken back. */
    void remove(AnswerId answer, UUID reference, Viewer viewer);

    /** What is ready goes with the newest round. Joins the caller's transaction. */
    void send(AnswerId answer);
}

package org.followthrough.worklist;

import java.util.Map;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/** Answers not yet sent, kept as they were typed for the one person who typed them. */
public interface Drafts {

    /**
     * Keeps what the form of {@code item} declares of the request's parameters and passes over the rest; nothing is
     * checked. Works for a closed item too, so that nobody loses a text to somebody quicker. Keeps it in a transaction of
     * its own.
     *
     * @return refused where the whole is too long to be kept
     * @throws NotVisible where this person may not answer the item
     */
    Outcome save(WorkItem item, Map<String, String[]> parameters, Viewer viewer);
}

package org.followthrough.actionplan;

import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/**
 * Ends an answer otherwise than by acceptance. Boards withdraw, supersede, merge and do not accept; each needs a reason and
 * somebody who agreed to it, because the yearly report must say why anything was not implemented (Care Act 2014, schedule
 * 2, paragraph 4, for adults; by custom for children).
 */
public interface Endings {

    /**
     * The answer ends with its open task, its process and the watch over its date, in the caller's transaction. What was
     * done until then stays readable.
     *
     * @return refused with sentences for {@code kind}, {@code reason}, {@code approvedBy} and {@code successor}, or as a
     *     whole where the answer has been accepted or has ended already
     * @throws org.followthrough.directory.NotVisible where the viewer is no business manager
     */
    Outcome end(AnswerId answer, NewEnding ending, Viewer viewer);
}

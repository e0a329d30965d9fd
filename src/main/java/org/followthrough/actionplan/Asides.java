package org.followthrough.actionplan;

import java.time.LocalDate;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Sets an answer aside until a review: on hold while something else goes first, or as a standing rule. Its task rests, the
 * watch over its date stops, and reports count it apart. Days are local to London. Each command joins the caller's
 * transaction and throws {@link org.followthrough.directory.NotVisible} where the viewer is no business manager.
 */
public interface Asides {

    /**
     * @return refused with sentences for {@code kind}, {@code reviewOn}, {@code reason} and {@code approvedBy}, or as a whole
     *     where nobody is working on it
     */
    Outcome setAside(AnswerId answer, NewAside aside, Viewer viewer);

    /** It stays aside until another review. @return refused with sentences for {@code reviewOn} and {@code reason} */
    Outcome keep(AnswerId answer, @Nullable LocalDate reviewOn, String reason, Viewer viewer);

    /**
     * Work on it goes on where it rested, and the watch begins with what lies ahead: no rung of the time between is made up.
     *
     * @param due the new day, null to keep the one that holds
     * @return refused with a sentence for {@code due} where the day that holds has passed and no new one is given
     */
    Outcome takeUp(AnswerId answer, @Nullable LocalDate due, Viewer viewer);
}

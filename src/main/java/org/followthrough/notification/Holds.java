package org.followthrough.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Holds back the mails of one rung of the ladder, with a reason. What is held waits, and leaves once it is released or the
 * day has come, if it is still so then. Days are local to London.
 */
public interface Holds {

    /** For how many days a mail can be held at most. */
    int MOST_DAYS = 60;

    /** @param until the day on which it leaves at the latest */
    record Held(
            UUID id,
            AnswerId answer,
            int dateVersion,
            String rung,
            String reason,
            LocalDate until,
            PersonId by,
            Instant at) {}

    /** Those in force now, oldest first. */
    List<Held> inForce();

    /**
     * Joins the caller's transaction.
     *
     * @param until null where none could be read
     * @return refused with sentences for {@code reason} and {@code until}, or as a whole where it is held already
     * @throws org.followthrough.directory.NotVisible where the viewer is no business manager
     */
    Outcome hold(
            AnswerId answer, int dateVersion, String rung, String reason, @Nullable LocalDate until, Viewer viewer);

    /** Joins the caller's transaction. @return refused where it is not held any more */
    Outcome release(UUID id, Viewer viewer);
}

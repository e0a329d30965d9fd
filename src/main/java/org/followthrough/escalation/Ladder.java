package org.followthrough.escalation;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;

/**
 * Who is told about an answer whose date comes near or has passed. Callers have checked that the answer may be seen.
 */
public interface Ladder {

    /** As {@link #next(ActionView)}, for the answer as it stands. */
    Next next(AnswerId answer);

    /** Who is told next and when, by the product's clock and the seats as they are held now. */
    Next next(ActionView action);

    /** Everything that the ladder will tell about an answer by the end of {@code until}, in order; a day in London. */
    List<Next.Telling> within(ActionView action, LocalDate until);

    /** Whom the ladder has told, oldest first, over all versions of the date. */
    List<ToldOn> told(AnswerId answer);

    /**
     * Places that the ladder may need and in which nobody sits: of every agency and group that open actions name, and
     * of the partnership.
     */
    List<Gap> gaps();
}

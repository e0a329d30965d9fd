package org.followthrough.actionplan;

import java.time.LocalDate;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/**
 * The verbs that move an answer. Each consults the one table of legal transitions, locks the answer for the rest of the
 * transaction, checks permission and publishes what happened. Completing the engine's task is the caller's part of the
 * same transaction.
 */
public interface Progress {

    /**
     * The business unit, or the chair of the group or the representative of the agency that leads, names the one accountable
     * person; a member of the group that leads names themself, unless it was declined.
     */
    Outcome nameLead(AnswerId answer, PersonId lead, Viewer viewer);

    /** Whether this viewer names anybody, and not only themself. */
    boolean mayNameAnybody(ActionView action, Viewer viewer);

    Outcome takeOn(AnswerId answer, Viewer viewer);

    Outcome decline(AnswerId answer, String reason, Viewer viewer);

    /** Evidence is in; the watch over the date ends with it. */
    Outcome evidenceSubmitted(AnswerId answer, Viewer viewer);

    Outcome accepted(AnswerId answer, Viewer viewer);

    /** @param answerBy the day by which the lead is to answer, which becomes the date that is watched */
    Outcome returned(AnswerId answer, LocalDate answerBy, String reason, Viewer viewer);

    /**
     * Sets another day for an answer that is being worked on. The first printed day is kept and shown beside it.
     *
     * @param due today or later
     */
    Outcome changeDate(AnswerId answer, LocalDate due, String reason, Viewer viewer);
}

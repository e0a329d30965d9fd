package org.followthrough.challenge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Challenges by those who scrutinise: they are put, answered by a date, and kept. Whoever may see the plan or action sees
 * them, and whoever they were put to; a statement's are seen by those who read everything and by who speaks for the agency.
 * Commands join the caller's transaction.
 */
public interface Challenges {

    /** What was put between two days, both included, local to London; oldest first. For what the system does by itself. */
    List<ChallengeView> put(LocalDate from, LocalDate to);

    /** What is not answered to the challenger's satisfaction nor withdrawn, earliest due first. For what the system does by itself. */
    List<ChallengeView> open();

    /** Open ones first, earliest due first; then the newest hundred that ended. */
    List<ChallengeView> visible(Viewer viewer);

    /** Those put to one plan, action or report's statements, newest first. The caller has checked that it may be seen. */
    List<ChallengeView> of(Challenged.Kind kind, UUID subject);

    /** @throws org.followthrough.directory.NotVisible where there is none, or not for this viewer */
    ChallengeView challenge(ChallengeId id, Viewer viewer);

    /** Whether this viewer may see what a challenge was put to, and not the challenge alone. */
    boolean seesSubject(ChallengeView challenge, Viewer viewer);

    /** The scrutineer, the executive and the lead safeguarding partners. */
    boolean mayPut(Viewer viewer);

    /**
     * What would be challenged.
     *
     * @throws org.followthrough.directory.NotVisible where there is no such thing, or this viewer may not put a challenge
     */
    Challenged toChallenge(Challenged.Kind kind, UUID subject, @Nullable AgencyId agency, Viewer viewer);

    /** Ten working days from today, local to London. */
    LocalDate proposedAnswerBy();

    /**
     * Puts a challenge to whoever answers for the plan, the action or the statement.
     *
     * @return refused for {@code question} or {@code answerBy}
     * @throws org.followthrough.directory.NotVisible as {@link #toChallenge}
     */
    Outcome put(NewChallenge challenge, Viewer viewer);

    /**
     * Takes a challenge back, answered or not; nothing more is asked of anybody.
     *
     * @return refused for {@code reason}, or as a whole where it has ended
     * @throws org.followthrough.directory.NotVisible unless the viewer put it
     */
    Outcome withdraw(ChallengeId id, String reason, Viewer viewer);
}

package org.followthrough.assurance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;

/**
 * Links for people without accounts: one answer, once, until a day. Of a token only its hash is kept, so that it is shown
 * once, to whoever makes it, and nobody who reads the database can open a page with it. What it does, it does for the
 * business manager who made it; with that seat given up it opens nothing.
 */
public interface Links {

    /**
     * Makes a link. Joins the caller's transaction.
     *
     * @throws org.followthrough.directory.NotVisible where the viewer is no business manager
     */
    Made make(AnswerId answer, NewLink link, Viewer viewer);

    /** What came of making a link. */
    sealed interface Made {

        /** @param token that opens its page; known to nobody from now on but whoever reads this */
        record Link(String token, AssuranceLink link) implements Made {}

        /** @param sentences for {@code sentTo}, {@code asks} and {@code days}, or for the whole */
        record Refused(Map<String, String> sentences) implements Made {}
    }

    /** Newest first, for business managers; for anyone else there are none. */
    List<AssuranceLink> of(AnswerId answer, Viewer viewer);

    /**
     * Takes a link back, in the caller's transaction. One that opens nothing any more stays as it is.
     *
     * @throws org.followthrough.directory.NotVisible where the viewer is no business manager, or the answer has no such link
     */
    void withdraw(AnswerId answer, LinkId link, Viewer viewer);

    /** The link that a token belongs to, whether or not it still opens; empty for a token that is none. Changes nothing. */
    Optional<AssuranceLink> behind(String token);

    /**
     * Answers through a link, once, in the caller's transaction. The evidence waits for sign-off.
     *
     * @return refused with sentences for {@code name}, {@code role} and {@code words}, or as a whole where the link opens
     *     nothing any more or nothing is awaited of the answer
     * @throws org.followthrough.directory.NotVisible where the token is none
     */
    Outcome answer(String token, LinkAnswer answer);
}

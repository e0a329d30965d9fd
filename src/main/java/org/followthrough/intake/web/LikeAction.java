package org.followthrough.intake.web;

import org.followthrough.intake.internal.memory.Like;
import org.followthrough.shared.Shortened;

/**
 * An action of another plan that is like one of the draft.
 *
 * @param became what became of it
 */
record LikeAction(String reference, String path, String plan, Shortened words, String became, boolean sameWords) {

    private static final int LONGEST = 200;

    static LikeAction of(Like like) {
        return new LikeAction(
                like.reference(),
                "/actions/" + like.action().value(),
                like.planTitle(),
                Shortened.of(like.wording(), LONGEST),
                like.status(),
                like.sameWords());
    }
}

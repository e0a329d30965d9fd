package org.followthrough.actionplan;

import org.jspecify.annotations.Nullable;

/**
 * What holds for an answer beside where it stands in its life.
 *
 * @param body who gives this answer, where the action asks several; null for an action's only answer
 * @param external a body that owes the board nothing: it is asked and may refuse, and the ladder reminds the business
 *     unit alone
 * @param aside null unless set aside
 * @param ending null unless it ended otherwise than by acceptance
 * @param dateAsked a new date was asked for and is not decided: the ladder waits
 * @param draft the executive has still to agree its plan: nothing of it has started
 * @param impact what the newest test of its success statement has shown; null where there was none since it was accepted
 * @param selfAssessed whether that test was recorded by somebody of a lead's own agency, or says that it was
 */
public record Circumstances(
        @Nullable String body,
        boolean external,
        @Nullable Aside aside,
        @Nullable Ending ending,
        boolean dateAsked,
        boolean draft,
        @Nullable ImpactResult impact,
        boolean selfAssessed) {

    /** The same answer, ended: nothing is awaited of it any more. */
    public Circumstances ended(Ending how) {
        return new Circumstances(body, external, null, how, false, draft, impact, selfAssessed);
    }

    /** The same answer, set aside so, or with null not set aside any more. */
    public Circumstances aside(@Nullable Aside how) {
        return new Circumstances(body, external, how, ending, false, draft, impact, selfAssessed);
    }

    /** The same answer, while a new date is asked for, or no longer. */
    public Circumstances askingForDate(boolean asked) {
        return new Circumstances(body, external, aside, ending, asked, draft, impact, selfAssessed);
    }

    /** One answer among several, given by {@code body}. */
    public static Circumstances of(String body, boolean external) {
        return new Circumstances(body, external, null, null, false, false, null, false);
    }

    /** Nothing out of the ordinary. */
    public static Circumstances plain() {
        return new Circumstances(null, false, null, null, false, false, null, false);
    }
}

package org.followthrough.actionplan.internal;

/** What can be done to an answer. */
enum Verb {
    NAME_LEAD,
    /** A lead is named for an action that a meeting has agreed already: nobody is asked to take it on. */
    NAME_AGREED_LEAD,
    /** Another person leads from now on. It stays where it stands. */
    REASSIGN,
    TAKE_ON,
    DECLINE,
    SUBMIT_EVIDENCE,
    /** A body outside the partnership is asked, where nobody leads. */
    ASK_OUTSIDE,
    /** Assurance came outside this system, and the business unit has recorded it. */
    RECEIVE,
    ACCEPT,
    RETURN,
    /** Returned where no one person leads, as with what came in delivered: a lead is named first. */
    RETURN_TO_NOBODY,
    CHANGE_DATE,
    /** Ended otherwise than by acceptance: withdrawn, superseded, merged or not accepted. */
    END,
    /** On hold, or a standing rule, until a review. It stays where it stands. */
    SET_ASIDE,
    KEEP_ASIDE,
    TAKE_UP,
    /** A new date is asked for. Until it is decided on the ladder waits. */
    ASK_DATE,
    GRANT_DATE,
    REFUSE_DATE,
    TAKE_BACK_DATE;

    /** Whether it is done to what is set aside; nothing else is, until it is taken up again. */
    boolean isDoneAside() {
        return this == END || this == CHANGE_DATE || this == REASSIGN || isOfAside();
    }

    /** Whether it is done only while a request for a new date waits. */
    boolean isOfDateRequest() {
        return this == GRANT_DATE || this == REFUSE_DATE || this == TAKE_BACK_DATE;
    }

    /** Whether it is done to nothing but what is set aside. */
    boolean isOfAside() {
        return this == KEEP_ASIDE || this == TAKE_UP;
    }
}

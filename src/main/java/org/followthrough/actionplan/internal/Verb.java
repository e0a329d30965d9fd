package org.followthrough.actionplan.internal;

/** What can be done to an answer. */
enum Verb {
    NAME_LEAD,
    /** A lead is named for an action that a meeting has agreed already: nobody is asked to take it on. */
    NAME_AGREED_LEAD,
    TAKE_ON,
    DECLINE,
    SUBMIT_EVIDENCE,
    ACCEPT,
    RETURN,
    /** Returned where no one person leads, as with what came in delivered: a lead is named first. */
    RETURN_TO_NOBODY,
    CHANGE_DATE,
    /** Ended otherwise than by acceptance: withdrawn, superseded, merged or not accepted. */
    END
}

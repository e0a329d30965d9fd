package org.followthrough.workflow.internal.picture;

/** What a shape stands for, as far as a reader of the picture is concerned. */
enum Kind {
    START,
    MESSAGE_STARTS,
    END,
    MESSAGE_GOES_OUT,
    MESSAGE_COMES_IN,
    CLOCK,
    PERSON_ACTS,
    SYSTEM_ACTS,
    TABLE_DECIDES,
    FORK,
    /** A part of the process with a frame of its own. */
    PHASE,
    /** A part that breaks in from outside the ordinary way. */
    INTERRUPTION;

    boolean isRound() {
        return this == START || this == MESSAGE_STARTS || this == END || isOnTheWay();
    }

    /** An event between start and end. */
    boolean isOnTheWay() {
        return this == MESSAGE_GOES_OUT || this == MESSAGE_COMES_IN || this == CLOCK;
    }

    boolean isFrame() {
        return this == PHASE || this == INTERRUPTION;
    }

    boolean isTask() {
        return this == PERSON_ACTS || this == SYSTEM_ACTS || this == TABLE_DECIDES;
    }
}

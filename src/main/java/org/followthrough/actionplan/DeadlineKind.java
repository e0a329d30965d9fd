package org.followthrough.actionplan;

/** What kind of deadline was printed. */
public enum DeadlineKind {
    DATE,
    MONTH,
    QUARTER,
    RANGE,
    ONGOING,
    NONE
}

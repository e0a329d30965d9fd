package org.followthrough.review;

/** How a board answered a finding. Never inferred: a plan that does not say has not stated it. */
public enum ResponseKind {
    NOT_STATED,
    ALREADY_ADDRESSED,
    NOT_A_PRIORITY,
    RISK_HELD,
    THINK_FIRST,
    ACTIONS
}

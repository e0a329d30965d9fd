package org.followthrough.review;

/** How a board answered a finding. Never inferred: a plan that does not say has not stated it. */
public enum ResponseKind {
    NOT_STATED("Not stated"),
    ALREADY_ADDRESSED("No further action: it is already addressed"),
    NOT_A_PRIORITY("No further action: it is not a priority"),
    /** With an owner and a day of review. */
    RISK_HELD("No further action: the risk is held and managed"),
    /** With who thinks about it, and by when. */
    THINK_FIRST("More thinking is needed first"),
    ACTIONS("Specific actions"),
    /** By another plan's finding, or by a strategy or body that need not be in this system. */
    ELSEWHERE("Answered elsewhere");

    private final String words;

    ResponseKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether somebody is to look at it again on a day. */
    public boolean isLookedAtAgain() {
        return this == RISK_HELD || this == THINK_FIRST;
    }
}

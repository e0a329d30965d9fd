package org.followthrough.reporting;

import java.time.LocalDate;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.DeadlineKind;
import org.jspecify.annotations.Nullable;

/**
 * How an action stands, in neutral words: boards differ on what amber and green mean, so the words carry the meaning and
 * a colour only helps. Blue is kept for an impact that a test has shown; where nobody outside a lead's own agency has
 * tested it, the words say so.
 */
public enum Rating {
    OVERDUE("Overdue", "red"),
    AT_RISK("At risk", "orange"),
    NOT_STARTED("Not started", "grey"),
    NO_DATE("No date", "grey"),
    ON_TRACK("On track", "turquoise"),
    WITH_SUB_GROUP("With the sub-group", "purple"),
    ACCEPTED("Accepted", "green"),
    EMBEDDED("Embedded", "blue"),
    EMBEDDED_SELF_ASSESSED("Embedded, self-assessed", "blue"),
    SET_ASIDE("Set aside", "grey"),
    ENDED("Ended", "grey");

    /** An action due within so many days, the due day included, without evidence is at risk. */
    public static final int AT_RISK_DAYS = 28;

    private final String words;
    private final String colour;

    Rating(String words, String colour) {
        this.words = words;
        this.colour = colour;
    }

    public String words() {
        return words;
    }

    /** A tag's colour in the pages: grey, red, orange, … */
    public String colour() {
        return colour;
    }

    /** @param today in London */
    public static Rating of(ActionView action, LocalDate today) {
        if (action.state() == AnswerState.ACCEPTED)
            return !action.isEmbedded() ? ACCEPTED : action.isSelfAssessed() ? EMBEDDED_SELF_ASSESSED : EMBEDDED;
        if (action.state() == AnswerState.ENDED) return ENDED;
        if (action.aside() != null) return SET_ASIDE;
        if (action.state() == AnswerState.IN_SIGN_OFF) return WITH_SUB_GROUP;
        if (action.isOverdue(today)) return OVERDUE;
        if (isNear(action.deadline().due(), today)) return AT_RISK;
        if (action.state() != AnswerState.DELIVERING) return NOT_STARTED;
        return action.deadline().due() == null && action.deadline().kind() != DeadlineKind.ONGOING ? NO_DATE : ON_TRACK;
    }

    private static boolean isNear(@Nullable LocalDate due, LocalDate today) {
        return due != null && !due.isAfter(today.plusDays(AT_RISK_DAYS));
    }
}

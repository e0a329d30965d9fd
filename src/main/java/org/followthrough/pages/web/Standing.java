package org.followthrough.pages.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.shared.London;

/**
 * Where an action stands, in the words and colour that every screen uses for it. The words carry the meaning.
 *
 * @param due "31 March 2026", "Ongoing", "No date"
 * @param relative "in 3 days", "5 days overdue", or empty
 */
record Standing(String words, String colour, String due, String relative, boolean overdue, int step) {

    /** Of how many steps {@link #step} is one. */
    public int steps() {
        return AnswerState.ACCEPTED.ordinal() + 1;
    }

    static Standing of(ActionView action, LocalDate today) {
        boolean overdue = action.isOverdue(today);
        return new Standing(
                overdue ? "Overdue" : words(action),
                overdue ? "red" : colour(action),
                due(action),
                action.isWatched() && !action.circumstances().external()
                        ? relative(action.deadline().due(), today)
                        : "",
                overdue,
                Math.min(action.state().ordinal(), AnswerState.ACCEPTED.ordinal()) + 1);
    }

    private static String words(ActionView action) {
        return action.isEmbedded() ? action.impactWords() : action.stands();
    }

    /** Blue is kept for an impact that a test has shown; the words say where nobody outside has tested it. */
    private static String colour(ActionView action) {
        if (action.isEmbedded()) return "blue";
        if (action.aside() != null || action.circumstances().draft()) return "grey";
        return switch (action.state()) {
            case NAMING_LEAD, OFFERED, ENDED -> "grey";
            case DELIVERING -> "yellow";
            case IN_SIGN_OFF -> "purple";
            case ACCEPTED -> "green";
        };
    }

    private static String due(ActionView action) {
        LocalDate due = action.deadline().due();
        if (due != null) return London.inWords(due);
        return action.deadline().kind() == DeadlineKind.ONGOING ? "Ongoing" : "No date";
    }

    private static String relative(@org.jspecify.annotations.Nullable LocalDate due, LocalDate today) {
        if (due == null) return "";
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) return "due today";
        if (days == 1) return "due tomorrow";
        if (days == -1) return "1 day overdue";
        return days > 0 ? "in " + days + " days" : -days + " days overdue";
    }
}

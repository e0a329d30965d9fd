package org.followthrough.pages.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.followthrough.actionplan.ActionView;
import org.followthrough.rating.Rated;
import org.followthrough.review.FindingId;
import org.followthrough.shared.London;
import org.followthrough.shared.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * One answer on the dashboard.
 *
 * @param agencyKey the agency's id, or {@link #OUTSIDE} or {@link #NO_AGENCY}
 * @param judges the group that signs it off
 */
record BoardRow(
        ActionView action,
        BoardState state,
        Rated rated,
        String lead,
        String judges,
        String agencyKey,
        String agency,
        LocalDate today) {

    static final String OUTSIDE = "outside";
    static final String NO_AGENCY = "none";

    static final Comparator<BoardRow> BY_DUE_DAY =
            Comparator.comparing(BoardRow::due, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Those that have waited longest first, and before them those of which nobody knows since when. */
    static final Comparator<BoardRow> LONGEST_WAITING_FIRST =
            Comparator.comparing(BoardRow::waitsFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final int LONGEST_WORDING = 160;

    public @Nullable LocalDate due() {
        return action.deadline().due();
    }

    public @Nullable LocalDate waitsFrom() {
        return action.deliveredAt() == null ? null : London.dateOf(action.deliveredAt());
    }

    /** "12 days" past its day. */
    public String age() {
        LocalDate due = due();
        return due == null ? "" : days(due, today);
    }

    /** "3 March 2026, 12 days ago"; of what came in with its plan without a day, that it did. */
    public String waits() {
        LocalDate since = waitsFrom();
        if (since == null) return "before the plan was loaded";
        return London.inWords(since) + (since.equals(today) ? ", today" : ", " + days(since, today) + " ago");
    }

    private static String days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days == 1 ? "1 day" : days + " days";
    }

    public String wording() {
        return Shortened.of(action.wording(), LONGEST_WORDING).shown();
    }

    public Standing standing() {
        return Standing.of(action, today);
    }

    boolean isDueBy(LocalDate last) {
        LocalDate due = due();
        return state == BoardState.OPEN && due != null && !due.isAfter(last);
    }

    /** Nobody is chased while a new date is being decided. */
    public boolean mayBeChased() {
        return state == BoardState.OVERDUE && !action.circumstances().dateAsked();
    }

    /** The answer's id. */
    public String key() {
        return action.answer().value().toString();
    }

    String planKey() {
        return action.plan().value().toString();
    }

    String findingKey() {
        FindingId finding = action.finding();
        return finding == null ? "" : finding.value().toString();
    }

    String searched() {
        return String.join(" ", action.named(), action.wording(), action.printedLeads(), lead);
    }
}

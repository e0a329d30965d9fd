package org.followthrough.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.review.FindingId;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.jspecify.annotations.Nullable;

/**
 * An action with its answer, as a person who may see it reads it.
 *
 * @param reference "GS-14"
 * @param person the accountable lead, null until one is named
 * @param group the accountable group, where a group leads
 * @param agency the accountable lead's agency
 * @param assuringGroup who signs off: never the group that leads
 * @param cameIn how far it had come when its plan was loaded
 * @param deadline as printed, with the day that holds now
 * @param firstDue the first day read from print, which is always shown
 * @param deliveredAt null too where it had been delivered before, on a day that the plan does not print
 * @param closedAt null too where it had been accepted before, on a day that the plan does not print
 */
public record ActionView(
        ActionId id,
        AnswerId answer,
        PlanId plan,
        @Nullable FindingId finding,
        int listed,
        String reference,
        String wording,
        @Nullable String success,
        @Nullable String mailLabel,
        String printedLeads,
        @Nullable String printedProgress,
        AnswerState state,
        @Nullable PersonId person,
        @Nullable GroupId group,
        @Nullable AgencyId agency,
        GroupId assuringGroup,
        AsItStands cameIn,
        boolean bornOverdue,
        @Nullable String declinedReason,
        Deadline deadline,
        @Nullable LocalDate firstDue,
        int dateVersion,
        int timesChanged,
        Instant startedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant closedAt,
        Circumstances circumstances) {

    public boolean acceptedBefore() {
        return cameIn.isAccepted();
    }

    /** What the newest test of its impact has shown, here or before its plan was loaded; null where there was none. */
    public @Nullable ImpactResult impact() {
        ImpactResult tested = circumstances.impact();
        return tested == null ? cameIn.result() : tested;
    }

    public boolean isEmbedded() {
        return impact() == ImpactResult.EMBEDDED;
    }

    /** Whether nobody outside has tested it: the words beside the colour say so. */
    public boolean isSelfAssessed() {
        return circumstances.impact() != null && circumstances.selfAssessed();
    }

    /** "Embedded", "Embedded, self-assessed"; empty where it was not tested. */
    public String impactWords() {
        ImpactResult shown = impact();
        if (shown == null) return "";
        return isSelfAssessed() ? shown.words() + ", self-assessed" : shown.words();
    }

    public @Nullable Aside aside() {
        return circumstances.aside();
    }

    public @Nullable Ending ending() {
        return circumstances.ending();
    }

    /** Whether the ladder may be climbed for it: it is being worked on, not set aside, and no new date is being decided. */
    public boolean isWatched() {
        return state.isWatched() && aside() == null && !circumstances.dateAsked() && !circumstances.draft();
    }

    /** "GS-14"; of one answer among several "GS-14 (Northvale Health Trust)". */
    public String named() {
        return circumstances.body() == null ? reference : reference + " (" + circumstances.body() + ")";
    }

    /** The id under which this answer's page is found: the action's own where it is the only one. */
    public UUID page() {
        return circumstances.body() == null ? id.value() : answer.value();
    }

    /** The path of this answer's page, from the root. */
    public String path() {
        return "/actions/" + page();
    }

    /** Whether somebody answers for it: one person, or for a body outside the business unit. */
    public boolean isLed() {
        return person != null || circumstances.external();
    }

    /** Whether this viewer delivers it: its lead, or for a body outside a business manager. */
    public boolean isDeliveredBy(Viewer viewer) {
        return viewer.id().equals(person) || (circumstances.external() && viewer.isBusinessManager());
    }

    /** "Waiting for sign-off", "On hold until 3 March 2026", "Withdrawn". */
    public String stands() {
        Ending ending = ending();
        if (ending != null) return ending.kind().words();
        if (circumstances.draft()) return "Draft: the executive has still to agree it";
        Aside aside = aside();
        if (aside != null) return aside.words();
        return circumstances.external() && state == AnswerState.DELIVERING ? "Asked, no answer yet" : state.words();
    }

    /**
     * Overdue begins the day after the due day, and ends with the delivery of evidence. A body outside owes nothing, and so
     * is late with nothing.
     */
    public boolean isOverdue(LocalDate today) {
        return !circumstances.external()
                && !circumstances.draft()
                && state.isWatched()
                && aside() == null
                && deadline.due() != null
                && today.isAfter(deadline.due());
    }

    /** What the board still owes this action before it can run: no readable date, or one that had passed when loaded. */
    public boolean asksForADate() {
        return !circumstances.draft()
                && state.isWatched()
                && aside() == null
                && deadline.kind() != DeadlineKind.ONGOING
                && (deadline.due() == null || (bornOverdue && timesChanged == 0));
    }

    /** Whether it has no date at all, so that nobody can be reminded of it. */
    public boolean lacksADate() {
        return deadline.due() == null && asksForADate();
    }

    /** What a task about this action asks of one person or one group. */
    public Ask ask(String verb, @Nullable PersonId asked, @Nullable GroupId askedGroup, @Nullable String note) {
        return new Ask(
                verb,
                named().length() <= 100 ? named() : named().substring(0, 99) + "…",
                titled(wording),
                "answer",
                answer.value(),
                asked,
                askedGroup,
                deadline.due(),
                note);
    }

    /** As much of a wording as a list of tasks shows. */
    public static String titled(String wording) {
        return wording.length() <= 200 ? wording : wording.substring(0, 199) + "…";
    }

    /** What stands beside the form of a task about this action. */
    public Desk.Context beside(String intro, @Nullable String warning, boolean checksAnswers) {
        return new Desk.Context(
                "actionplan/beside :: action", Map.of("action", this), path(), intro, warning, checksAnswers);
    }
}

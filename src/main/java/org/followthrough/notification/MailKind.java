package org.followthrough.notification;

/** What a notice is about, which decides its words, what it shares a mail with, and how soon it leaves. */
public enum MailKind {
    /** The owner's evidence has not been received by its date. */
    OVERDUE(Bundle.MORNING),
    /** The owner's evidence is due soon. */
    REMINDER(Bundle.MORNING),
    /** An agency's or the partnership's executive is told of what is long overdue, and asked for a decision. */
    ESCALATION_EXECUTIVE(Bundle.MORNING),
    /** A chair, a business manager or an agency's representative is told of what is overdue. */
    ESCALATION_CHAIR(Bundle.MORNING),
    /** A body that owes the board nothing has not answered yet: the business manager may ask it again. */
    CHASE_OUTSIDE(Bundle.MORNING),
    /** Meant for an empty seat, or for somebody who cannot be written to, and so come to the business manager. */
    CAME_TO_NOBODY(Bundle.MORNING),
    /** A business manager chases by hand what is overdue. */
    CHASED(Bundle.CHASE),
    /** An action was given to its lead. */
    ASSIGNMENT(Bundle.ASSIGNMENTS),
    /** Something else is asked: to name a lead, to judge evidence, to release the report. */
    WORK_ASKED(Bundle.ASSIGNMENTS),
    /** A line of progress is asked for the quarter's report. */
    REPORT_ASK(Bundle.PROGRESS),
    /** An agency has not given its statement for the quarter's report yet. */
    STATEMENT_CHASED(Bundle.PROGRESS),
    /** A challenge has not been answered: to who answers on its day, and to the business manager after it. */
    CHALLENGE_CHASED(Bundle.MORNING),
    /** Still open when the ladder is used up: repeated each month. */
    MONTHLY_DIGEST(Bundle.MONTHLY),
    /** Evidence came back; the reason stands behind sign-in only. */
    RETURNED(Bundle.SINGLE),
    /** Evidence was accepted. */
    ACCEPTED(Bundle.SINGLE),
    /** An action ended otherwise: nothing more is asked of its lead. The reason stands behind sign-in only. */
    ENDED(Bundle.SINGLE),
    /** Somebody else leads the action from now on. The reason stands behind sign-in only. */
    HANDED_ON(Bundle.SINGLE),
    /** Evidence has waited for sign-off for long. */
    SIGN_OFF_WAITS(Bundle.MORNING),
    /** Before an executive is first written to about an action, the business manager sees it coming and can hold it. */
    EXECUTIVE_SOON(Bundle.MORNING),
    /** What was decided on a new date that its lead had asked for. The reason stands behind sign-in only. */
    DATE_DECIDED(Bundle.SINGLE),
    /** An action was set aside: nothing is asked of its lead until its review. */
    SET_ASIDE(Bundle.SINGLE),
    /** What was set aside is to be gone on with. */
    TAKEN_UP(Bundle.SINGLE),
    /** Somebody was named who contributes to an action that another leads. */
    CONTRIBUTING(Bundle.SINGLE),
    /** Somebody is to stand in for another from a day on. */
    STANDING_IN(Bundle.SINGLE),
    /** Proof to an executive who wants it that the watch runs. */
    NOTHING_OVERDUE(Bundle.SINGLE),
    /** The quarter's report can be read. */
    REPORT_READY(Bundle.SINGLE);

    private final Bundle bundle;

    MailKind(Bundle bundle) {
        this.bundle = bundle;
    }

    public Bundle bundle() {
        return bundle;
    }

    /** Whether it is about what stands in the reader's own list of tasks, and not about others' work. */
    public boolean isOwnWork() {
        return this == OVERDUE || this == REMINDER || bundle == Bundle.ASSIGNMENTS;
    }

    /**
     * Notices of one bundle that wait for one reader leave in one mail, at most one a day; single ones leave alone. Chases by
     * hand leave together as soon as mails are made: somebody has seen them so, and sends each once a day at most.
     */
    public enum Bundle {
        CHASE,
        MORNING,
        ASSIGNMENTS,
        PROGRESS,
        MONTHLY,
        SINGLE
    }
}

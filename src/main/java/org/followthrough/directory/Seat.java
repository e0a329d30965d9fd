package org.followthrough.directory;

/** The seats that the ladder and the pages need somebody in. One person may hold several. */
public enum Seat {
    /** Of one agency: its link to the partnership. */
    AGENCY_REPRESENTATIVE(Of.AGENCY),
    /** Of one agency: its senior officer. */
    AGENCY_EXECUTIVE(Of.AGENCY),
    /** Of one group. */
    GROUP_CHAIR(Of.GROUP),
    /** Of one group: is sent the group's mail with its chair. */
    GROUP_COORDINATOR(Of.GROUP),
    BUSINESS_MANAGER(Of.PARTNERSHIP),
    /** A delegated safeguarding partner: reads everything, receives the quarter's report. */
    PARTNERSHIP_EXECUTIVE(Of.PARTNERSHIP),
    LEAD_SAFEGUARDING_PARTNER(Of.PARTNERSHIP),
    PARTNERSHIP_CHAIR(Of.PARTNERSHIP),
    SCRUTINEER(Of.PARTNERSHIP),
    ADMINISTRATOR(Of.PARTNERSHIP);

    private final Of of;

    Seat(Of of) {
        this.of = of;
    }

    /** What each such seat belongs to: there is one per agency, per group, or for the whole partnership. */
    public Of of() {
        return of;
    }

    public enum Of {
        AGENCY,
        GROUP,
        PARTNERSHIP
    }
}

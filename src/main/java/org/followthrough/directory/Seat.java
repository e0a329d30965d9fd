package org.followthrough.directory;

/** The seats that the ladder and the pages need somebody in. One person may hold several. */
public enum Seat {
    /** Of one agency: its link to the partnership. */
    AGENCY_REPRESENTATIVE,
    /** Of one agency: its senior officer. */
    AGENCY_EXECUTIVE,
    /** Of one group. */
    GROUP_CHAIR,
    /** Of one group: is sent the group's mail with its chair. */
    GROUP_COORDINATOR,
    BUSINESS_MANAGER,
    /** A delegated safeguarding partner: reads everything, receives the quarter's report. */
    PARTNERSHIP_EXECUTIVE,
    LEAD_SAFEGUARDING_PARTNER,
    PARTNERSHIP_CHAIR,
    SCRUTINEER,
    ADMINISTRATOR
}

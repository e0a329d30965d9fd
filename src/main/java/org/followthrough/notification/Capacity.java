package org.followthrough.notification;

/** In which capacity somebody is written to: each mail says why its reader got it. */
public enum Capacity {
    LEAD,
    AGENCY_REPRESENTATIVE,
    GROUP_CHAIR,
    GROUP_COORDINATOR,
    GROUP_MEMBER,
    CONTRIBUTOR,
    BUSINESS_MANAGER,
    AGENCY_EXECUTIVE,
    LEAD_SAFEGUARDING_PARTNER,
    PARTNERSHIP_EXECUTIVE
}

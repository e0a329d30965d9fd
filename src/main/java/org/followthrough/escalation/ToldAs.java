package org.followthrough.escalation;

/** In which place the ladder tells somebody: the accountable lead, or the holder of a seat. The ladder's table names them. */
public enum ToldAs {
    /** The accountable person; where none is named yet, whoever is to name one. */
    LEAD("lead"),
    AGENCY_REPRESENTATIVE("agency representative"),
    AGENCY_EXECUTIVE("agency executive"),
    /** Of the group that judges the evidence. */
    GROUP_CHAIR("chair"),
    BUSINESS_MANAGER("business manager"),
    LEAD_SAFEGUARDING_PARTNER("lead safeguarding partner");

    private final String words;

    ToldAs(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

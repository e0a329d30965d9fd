package org.followthrough.review;

/** The kinds of review in England's vocabulary, whose plans are followed through here. */
public enum ReviewKind {
    SERIOUS_CASE_REVIEW("Serious case review"),
    CHILD_SAFEGUARDING_PRACTICE_REVIEW("Local child safeguarding practice review"),
    SAFEGUARDING_ADULTS_REVIEW("Safeguarding adults review"),
    DOMESTIC_ABUSE_RELATED_DEATH_REVIEW("Domestic abuse related death review"),
    NATIONAL_REVIEW("National review"),
    RAPID_REVIEW("Rapid review"),
    MULTI_AGENCY_AUDIT("Multi-agency audit"),
    INSPECTION("Inspection");

    private final String title;

    ReviewKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}

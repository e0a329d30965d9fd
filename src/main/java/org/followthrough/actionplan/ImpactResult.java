package org.followthrough.actionplan;

/** What a test of impact has shown. Only {@link #EMBEDDED} is blue; what failed undoes nothing that was delivered. */
public enum ImpactResult {
    EMBEDDED("Embedded"),
    PARTLY("Partly embedded"),
    NOT("Not embedded");

    private final String words;

    ImpactResult(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

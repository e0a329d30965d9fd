package org.followthrough.intake.internal.draft;

import java.util.List;

/**
 * Who a printed name is, said once for the whole plan, as typed.
 *
 * @param code as {@link LeadChoices} calls somebody; {@link #NEW} for one to be created; {@link #NOBODY}; empty where nobody
 *     said. For a name that means everybody: who leads the whole.
 * @param bodies codes of the agencies that answer, where the name means everybody
 */
public record Who(String code, Newcomer newcomer, List<String> bodies) {

    public static final String NEW = "new";

    /** The business unit is to name somebody, even where the directory knows one who is called so. */
    public static final String NOBODY = "nobody";

    /** Before the key of another printed name that means the same person, group or agency. */
    public static final String SAME_AS = "same:";

    public static final Who UNSAID = new Who("", Newcomer.NOTHING, List.of());

    public Who {
        bodies = List.copyOf(bodies);
    }

    public Who as(String other) {
        return new Who(other, newcomer, bodies);
    }

    /**
     * Somebody to be added to the directory when the plan is loaded.
     *
     * @param kind "person", "group" or "agency"
     * @param email of a person
     * @param agency code of a person's agency; empty for none
     */
    public record Newcomer(String kind, String name, String email, String agency) {
        public static final Newcomer NOTHING = new Newcomer("", "", "", "");
    }
}

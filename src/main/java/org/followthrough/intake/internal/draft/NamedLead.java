package org.followthrough.intake.internal.draft;

import java.util.List;

/**
 * A lead by name, and who that is.
 *
 * @param code of the one in the directory; empty for anybody else
 * @param called what the directory calls that one, or what a newcomer will be called; empty for nobody
 * @param bodies codes of the agencies that answer, where the name means everybody
 */
public record NamedLead(String name, Kind kind, String code, String called, List<String> bodies) {

    public enum Kind {
        KNOWN,
        /** To be created when the plan is loaded. */
        NEW,
        /** Means everybody: its code is who leads the whole. */
        EVERYBODY,
        /** Said to be nobody yet: the business unit names one. */
        NOBODY,
        /** Nobody in the directory is called so, and nobody said who it is. */
        UNKNOWN
    }

    /** Whether the action has somebody to answer for it with this. */
    boolean isSomebody() {
        return kind == Kind.NEW || !code.isEmpty();
    }
}

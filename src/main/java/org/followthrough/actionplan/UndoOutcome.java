package org.followthrough.actionplan;

import java.util.Set;
import org.followthrough.directory.PersonId;

/** What came of asking that a load be undone. */
public sealed interface UndoOutcome {

    /** @param mailed who had been mailed about the plan's actions by then, which cannot be called back */
    record Undone(Set<PersonId> mailed) implements UndoOutcome {
        public Undone {
            mailed = Set.copyOf(mailed);
        }
    }

    /** @param reason what was done since the load, by whom and when, as a sentence */
    record Refused(String reason) implements UndoOutcome {}
}

package org.followthrough.actionplan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.directory.PersonId;

/** One module's part in undoing a load: what it keeps about the answers of a plan. */
public interface UnloadingPart {

    /** What was done here since the load, as a sentence with who and when; empty where nothing was. */
    default Optional<String> done(PlanView plan, List<AnswerId> answers) {
        return Optional.empty();
    }

    /**
     * Takes away what is kept here, in the transaction and before the answers themselves go.
     *
     * @return who was told outside this system, which cannot be taken back
     */
    Set<PersonId> takeBack(PlanView plan, List<AnswerId> answers);
}

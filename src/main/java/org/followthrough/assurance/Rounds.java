package org.followthrough.assurance;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/** Sending and deciding rounds of evidence. Callers have moved the answer first, which checks permission and state. */
public interface Rounds {

    /** Opens the next round with every file that is ready. */
    void send(AnswerId answer, String statement, @Nullable LocalDate evidencedOn, PersonId by);

    void accept(AnswerId answer, PersonId by);

    void sendBack(AnswerId answer, String reason, LocalDate answerBy, PersonId by);

    /** The reason of the newest round, where it came back. */
    Optional<String> lastReturn(AnswerId answer);
}

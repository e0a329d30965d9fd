package org.followthrough.assurance.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.assurance.EvidenceRound.Verdict;
import org.followthrough.assurance.References;
import org.followthrough.assurance.Rounds;
import org.followthrough.directory.PersonId;
import org.followthrough.workflow.LostRace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecidedRounds implements Rounds {

    private final EvidenceRows rows;
    private final References references;
    private final Clock clock;

    DecidedRounds(EvidenceRows rows, References references, Clock clock) {
        this.rows = rows;
        this.references = references;
        this.clock = clock;
    }

    @Override
    public void send(AnswerId answer, String statement, @Nullable LocalDate evidencedOn, PersonId by) {
        rows.send(answer, statement, evidencedOn, by, clock.instant());
        references.send(answer);
    }

    @Override
    public void accept(AnswerId answer, PersonId by) {
        decide(answer, rows.decide(answer, Verdict.ACCEPTED, null, null, by, clock.instant()));
    }

    @Override
    public void sendBack(AnswerId answer, String reason, LocalDate answerBy, PersonId by) {
        decide(answer, rows.decide(answer, Verdict.RETURNED, reason, answerBy, by, clock.instant()));
    }

    private static void decide(AnswerId answer, boolean decided) {
        if (!decided) throw new LostRace("No open round of " + answer);
    }

    @Override
    public Optional<String> lastReturn(AnswerId answer) {
        return rows.lastReturn(answer);
    }
}

package org.followthrough.challenge.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.UnloadingPart;
import org.followthrough.challenge.internal.ChallengeRows.Kept;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** A plan that was challenged stays: what was asked of it is not undone with its load. */
@Component
class UnloadedChallenges implements UnloadingPart {

    private final ChallengeRows rows;
    private final Directory directory;

    UnloadedChallenges(ChallengeRows rows, Directory directory) {
        this.rows = rows;
        this.directory = directory;
    }

    @Override
    public Optional<String> done(PlanView plan, List<AnswerId> answers) {
        return rows.under(plan.id(), answers).stream().findFirst().map(this::sentence);
    }

    private String sentence(Kept challenge) {
        return directory.person(challenge.by()).map(Person::fullName).orElse("Somebody who has left")
                + " put a challenge to " + challenge.about().words() + " on "
                + London.inWords(London.dateOf(challenge.putAt())) + ".";
    }

    @Override
    public Set<PersonId> takeBack(PlanView plan, List<AnswerId> answers) {
        return Set.of();
    }
}

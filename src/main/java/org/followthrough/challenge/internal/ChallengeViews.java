package org.followthrough.challenge.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.followthrough.challenge.ChallengeId;
import org.followthrough.challenge.ChallengeView;
import org.followthrough.challenge.ChallengeView.Given;
import org.followthrough.challenge.ChallengeView.Round;
import org.followthrough.challenge.internal.ChallengeRows.Asked;
import org.followthrough.challenge.internal.ChallengeRows.Kept;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.springframework.stereotype.Component;

/** Challenges with their rounds and with names, however many in two statements and the names. */
@Component
class ChallengeViews {

    private final ChallengeRows rows;
    private final Directory directory;

    ChallengeViews(ChallengeRows rows, Directory directory) {
        this.rows = rows;
        this.directory = directory;
    }

    ChallengeView of(Kept kept) {
        return of(List.of(kept)).get(0);
    }

    List<ChallengeView> of(List<Kept> kept) {
        Map<ChallengeId, List<Asked>> rounds =
                rows.rounds(kept.stream().map(Kept::id).toList());
        Map<PersonId, String> known = new HashMap<>();
        Function<PersonId, String> names = id -> known.computeIfAbsent(id, this::name);
        return kept.stream()
                .map(each -> view(each, rounds.getOrDefault(each.id(), List.of()), names))
                .toList();
    }

    private String name(PersonId id) {
        return directory.person(id).map(Person::fullName).orElse("Somebody who has left");
    }

    private static ChallengeView view(Kept kept, List<Asked> asked, Function<PersonId, String> names) {
        return new ChallengeView(
                kept.id(),
                kept.about(),
                kept.state(),
                kept.by(),
                names.apply(kept.by()),
                kept.as(),
                asked.stream().map(each -> round(each, names)).toList(),
                kept.endedAt(),
                kept.withdrawnWhy());
    }

    private static Round round(Asked asked, Function<PersonId, String> names) {
        Given given = asked.answer() == null || asked.answeredAt() == null || asked.answeredBy() == null
                ? null
                : new Given(
                        asked.answer(),
                        asked.change(),
                        asked.answeredAt(),
                        asked.answeredBy(),
                        names.apply(asked.answeredBy()));
        return new Round(asked.number(), asked.question(), asked.putAt(), asked.answerBy(), given);
    }
}

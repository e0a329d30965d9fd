package org.followthrough.assurance.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.UnloadingPart;
import org.followthrough.directory.PersonId;
import org.springframework.stereotype.Component;

/** Somebody outside may hold a link: with it, the load of its plan is not undone any more. */
@Component
class UnloadedLinks implements UnloadingPart {

    private final LinkRows rows;

    UnloadedLinks(LinkRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> done(PlanView plan, List<AnswerId> answers) {
        return rows.anyOf(answers).map(link -> "A link was made for " + link.sentTo() + ".");
    }

    @Override
    public Set<PersonId> takeBack(PlanView plan, List<AnswerId> answers) {
        return Set.of();
    }
}

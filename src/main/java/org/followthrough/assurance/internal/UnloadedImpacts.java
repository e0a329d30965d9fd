package org.followthrough.assurance.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.actionplan.UnloadingPart;
import org.followthrough.assurance.ImpactTest.Recorded;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.London;
import org.followthrough.workflow.Workflow;
import org.springframework.stereotype.Component;

/** With a load that is undone go the tests that were planned; one that was recorded stands in the way. */
@Component
class UnloadedImpacts implements UnloadingPart {

    private final ImpactRows rows;
    private final SuccessStatements successes;
    private final Directory directory;
    private final Workflow workflow;

    UnloadedImpacts(ImpactRows rows, SuccessStatements successes, Directory directory, Workflow workflow) {
        this.rows = rows;
        this.successes = successes;
        this.directory = directory;
        this.workflow = workflow;
    }

    @Override
    public Optional<String> done(PlanView plan, List<AnswerId> answers) {
        return successes.of(plan.id()).stream()
                .flatMap(success -> rows.of(success).stream())
                .flatMap(test -> Optional.ofNullable(test.recorded()).stream())
                .findFirst()
                .map(this::sentence);
    }

    private String sentence(Recorded recorded) {
        return directory.person(recorded.by()).map(Person::fullName).orElse("Somebody who has left")
                + " recorded a test of impact on " + London.inWords(London.dateOf(recorded.at())) + ".";
    }

    @Override
    public Set<PersonId> takeBack(PlanView plan, List<AnswerId> answers) {
        successes.of(plan.id()).forEach(success -> {
            workflow.withdraw(ImpactRun.PROCESS, success.value(), "The load of its plan was undone.");
            rows.remove(success);
        });
        return Set.of();
    }
}

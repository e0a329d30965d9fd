package org.followthrough.actionplan.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.UnloadingPart;
import org.followthrough.actionplan.internal.ResponseLives;
import org.followthrough.directory.PersonId;
import org.followthrough.workflow.Workflow;
import org.springframework.stereotype.Component;

/** With a load that is undone goes its response. A finding that another plan leans on stays. */
@Component
class UnloadedResponses implements UnloadingPart {

    private final ResponseLives lives;
    private final Workflow workflow;

    UnloadedResponses(ResponseLives lives, Workflow workflow) {
        this.lives = lives;
        this.workflow = workflow;
    }

    @Override
    public Optional<String> done(PlanView plan, List<AnswerId> answers) {
        return lives.answersAnother(plan.id())
                ? Optional.of("A finding of another plan is answered by one of this plan.")
                : Optional.empty();
    }

    @Override
    public Set<PersonId> takeBack(PlanView plan, List<AnswerId> answers) {
        workflow.withdraw("plan-response", plan.id().value(), "The load was undone.");
        lives.answeredOf(plan.id())
                .forEach(finding ->
                        workflow.withdraw(FindingReview.PROCESS, finding.value(), "The load of its plan was undone."));
        lives.forget(plan.id());
        return Set.of();
    }
}

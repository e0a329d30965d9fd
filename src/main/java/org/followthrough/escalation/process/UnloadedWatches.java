package org.followthrough.escalation.process;

import java.util.List;
import java.util.Set;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.UnloadingPart;
import org.followthrough.directory.PersonId;
import org.followthrough.escalation.internal.Forgetting;
import org.followthrough.workflow.Workflow;
import org.springframework.stereotype.Component;

/** With a load that is undone its watches end. That people were told is nothing that was done on the plan. */
@Component
class UnloadedWatches implements UnloadingPart {

    private final Workflow workflow;
    private final Forgetting forgetting;

    UnloadedWatches(Workflow workflow, Forgetting forgetting) {
        this.workflow = workflow;
        this.forgetting = forgetting;
    }

    @Override
    public Set<PersonId> takeBack(PlanView plan, List<AnswerId> answers) {
        for (AnswerId answer : answers)
            for (String process : List.of(DeadlineWatch.PROCESS, SignOffWatch.PROCESS))
                workflow.withdraw(process, answer.value(), "The load of its plan was undone.");
        forgetting.told(answers);
        return Set.of();
    }
}

package org.followthrough.record.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.actionplan.SuccessStatement;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.assurance.ImpactTests;
import org.followthrough.audit.AuditTrail;
import org.springframework.stereotype.Component;

/** What is printed of success, and its tests. */
@Component
class PackedMeasures {

    private final SuccessStatements statements;
    private final ImpactTests tests;
    private final AuditTrail trail;

    PackedMeasures(SuccessStatements statements, ImpactTests tests, AuditTrail trail) {
        this.statements = statements;
        this.tests = tests;
        this.trail = trail;
    }

    /** Of measures that cover at least one of these answers. */
    List<Packed.OfMeasure> over(Set<AnswerId> answers, List<PlanView> plans) {
        List<Packed.OfMeasure> over = new ArrayList<>();
        for (PlanView plan : plans)
            for (SuccessId id : statements.of(plan.id()))
                statements
                        .find(id)
                        .filter(statement -> covers(statement, answers))
                        .ifPresent(statement -> over.add(new Packed.OfMeasure(
                                statement,
                                tests.tests(id),
                                PackGathering.oldestFirst(trail.of("impact", id.value())))));
        return over;
    }

    private static boolean covers(SuccessStatement statement, Set<AnswerId> answers) {
        return statement.covers().stream().map(ActionView::answer).anyMatch(answers::contains);
    }
}

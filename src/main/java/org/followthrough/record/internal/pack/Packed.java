package org.followthrough.record.internal.pack;

import java.util.List;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.DateChange;
import org.followthrough.actionplan.DateRequest;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.SuccessStatement;
import org.followthrough.assurance.EvidenceRound;
import org.followthrough.assurance.ImpactTest;
import org.followthrough.assurance.Reference;
import org.followthrough.audit.AuditEntry;

/** What one pack holds, before it is tables. Everything stands in its plan's order, the oldest first. */
record Packed(List<OfPlan> plans, List<OfAnswer> answers, List<OfMeasure> measures) {

    record OfPlan(PlanView plan, List<AuditEntry> happened) {}

    record OfAnswer(
            ActionView action,
            List<AuditEntry> happened,
            List<EvidenceRound> rounds,
            List<Reference> references,
            List<DateRequest> requests,
            List<DateChange> dates) {}

    record OfMeasure(SuccessStatement statement, List<ImpactTest> tests, List<AuditEntry> happened) {}
}

package org.followthrough.record.internal.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.actionplan.PlanView;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.Reference;
import org.followthrough.assurance.References;
import org.followthrough.audit.AuditEntry;
import org.followthrough.audit.AuditTrail;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Component;

/** Reads what one pack holds, as far as the viewer may see it. */
@Component
class PackGathering {

    private final ActionPlans plans;
    private final Evidence evidence;
    private final References references;
    private final DateRequests requests;
    private final PackedMeasures measures;
    private final AuditTrail trail;

    PackGathering(
            ActionPlans plans,
            Evidence evidence,
            References references,
            DateRequests requests,
            PackedMeasures measures,
            AuditTrail trail) {
        this.plans = plans;
        this.evidence = evidence;
        this.references = references;
        this.requests = requests;
        this.measures = measures;
        this.trail = trail;
    }

    Packed of(List<PlanView> of, List<ActionView> answers, Viewer viewer) {
        Set<AnswerId> ids = new HashSet<>();
        answers.forEach(answer -> ids.add(answer.answer()));
        return new Packed(
                of.stream()
                        .map(plan -> new Packed.OfPlan(
                                plan, happened("plan", plan.id().value())))
                        .toList(),
                answers.stream().map(answer -> of(answer, viewer)).toList(),
                measures.over(ids, of));
    }

    private Packed.OfAnswer of(ActionView action, Viewer viewer) {
        AnswerId answer = action.answer();
        return new Packed.OfAnswer(
                action,
                happened("answer", answer.value()),
                oldestFirst(evidence.rounds(answer, viewer)),
                sent(answer, viewer),
                requests.of(answer),
                plans.dateChanges(answer));
    }

    /** What is ready and not sent is no evidence yet. */
    private List<Reference> sent(AnswerId answer, Viewer viewer) {
        return oldestFirst(references.of(answer, viewer).stream()
                .filter(each -> each.round() != null)
                .toList());
    }

    private List<AuditEntry> happened(String subject, UUID id) {
        return oldestFirst(trail.of(subject, id));
    }

    static <T> List<T> oldestFirst(List<T> newestFirst) {
        List<T> turned = new ArrayList<>(newestFirst);
        Collections.reverse(turned);
        return turned;
    }
}

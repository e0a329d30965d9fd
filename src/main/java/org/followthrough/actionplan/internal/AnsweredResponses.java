package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.FindingAnswer;
import org.followthrough.actionplan.NewFindingAnswer;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanResponses;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.ResponseEvent;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.followthrough.review.ResponseKind;
import org.followthrough.review.Reviews;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnsweredResponses implements PlanResponses {

    private final ResponseRows rows;
    private final VersionRows plans;
    private final ActionPlans reading;
    private final Reviews reviews;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnsweredResponses(
            ResponseRows rows,
            VersionRows plans,
            ActionPlans reading,
            Reviews reviews,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.reading = reading;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Stage> stage(PlanId plan) {
        return rows.stage(plan);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> sentBack(PlanId plan) {
        return rows.stage(plan).filter(stage -> stage == Stage.DRAFT).flatMap(draft -> rows.reason(plan));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Answered> findings(PlanId id) {
        PlanView plan = plan(id);
        Map<FindingId, FindingAnswer> answers = rows.answers(id);
        Set<FindingId> acted = rows.actedOn(id);
        return reviews.findings(plan.review()).stream()
                .map(each -> new Answered(each, acted.contains(each.id()), Optional.ofNullable(answers.get(each.id()))))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PlanId, Integer> notStated() {
        return rows.notStated();
    }

    private PlanView plan(PlanId id) {
        return reading.allPlans().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    @Override
    public Outcome answer(PlanId id, FindingId finding, NewFindingAnswer given, Viewer viewer) {
        if (!viewer.isBusinessManager() || !plans.hold(id)) throw new NotVisible();
        Answered answered = findings(id).stream()
                .filter(each -> each.finding().id().equals(finding))
                .findFirst()
                .orElseThrow(NotVisible::new);
        if (rows.stage(id).filter(stage -> stage == Stage.SENT).isPresent())
            return Outcome.refused(
                    "The executive has this response now. Once it is decided on, a finding can be answered anew.");
        Map<String, String> wrong = given.sentences(London.today(clock), answered.acted());
        ResponseKind kind = given.kind();
        if (!wrong.isEmpty() || kind == null) return new Outcome.Refused(wrong);
        NewFindingAnswer kept = given.pruned();
        if (kept.byFinding() != null && !isElsewhere(kept.byFinding(), id))
            return Outcome.refused("byFinding", "Choose a finding of another plan that is still here.");
        rows.keep(finding, kept, kind, viewer.id(), clock.instant());
        reviews.isAnswered(finding, kind);
        publish("finding-answered", id, viewer, facts(answered.finding(), kind, given));
        return Outcome.done();
    }

    /** A finding answers neither itself nor its neighbours; a plan may have been taken back since the page was made. */
    private boolean isElsewhere(FindingId other, PlanId own) {
        return rows.planOf(other).isPresent()
                && findings(own).stream().noneMatch(each -> each.finding().id().equals(other));
    }

    private static Map<String, String> facts(Finding finding, ResponseKind kind, NewFindingAnswer given) {
        return Map.of(
                "finding",
                finding.ref().isBlank() ? finding.title() : finding.ref(),
                "finding-id",
                finding.id().value().toString(),
                "answered-as",
                kind.words(),
                "reason",
                given.rationale());
    }

    @Override
    public Outcome send(PlanId id, Viewer viewer) {
        if (!viewer.isBusinessManager() || !plans.hold(id)) throw new NotVisible();
        List<String> open = findings(id).stream()
                .filter(each -> each.answer().isEmpty())
                .map(each -> each.finding().ref().isBlank()
                        ? each.finding().title()
                        : each.finding().ref())
                .toList();
        if (!open.isEmpty())
            return Outcome.refused("complete", "Still without an answer: " + String.join(", ", open) + ".");
        return move(id, Stage.DRAFT, Stage.SENT, "response-sent", Map.of(), viewer);
    }

    @Override
    public Outcome agree(PlanId id, String minute, Viewer viewer) {
        if (minute.isBlank()) return Outcome.refused("minute", "Give the meeting and its minute.");
        if (!plans.hold(id)) throw new NotVisible();
        Outcome outcome = move(id, Stage.SENT, null, "response-agreed", Map.of("approved-by", minute.strip()), viewer);
        if (outcome instanceof Outcome.Done) rows.agreedAt(id, minute.strip());
        return outcome;
    }

    @Override
    public Outcome sendBack(PlanId id, String reason, Viewer viewer) {
        if (reason.isBlank()) return Outcome.refused("reason", "Say what is missing.");
        if (!plans.hold(id)) throw new NotVisible();
        return move(id, Stage.SENT, Stage.DRAFT, "response-sent-back", Map.of("reason", reason.strip()), viewer);
    }

    private Outcome move(
            PlanId id, Stage from, @Nullable Stage to, String what, Map<String, String> facts, Viewer viewer) {
        if (rows.stage(id).filter(stage -> stage == from).isEmpty())
            return Outcome.refused("Somebody else has moved this response on meanwhile.");
        rows.moveTo(id, to, facts.get("reason"));
        publish(what, id, viewer, facts);
        return Outcome.done();
    }

    private void publish(String what, PlanId plan, Viewer viewer, Map<String, String> facts) {
        events.publishEvent(new ResponseEvent(what, plan, viewer.id(), facts));
    }
}

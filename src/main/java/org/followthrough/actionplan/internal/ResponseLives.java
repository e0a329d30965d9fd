package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.FindingAnswer;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.ResponseEvent;
import org.followthrough.directory.PersonId;
import org.followthrough.review.FindingId;
import org.followthrough.shared.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the models of a response and of a finding's review read and start. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ResponseLives {

    private final ResponseRows rows;
    private final Answers answers;
    private final ActionPlans plans;
    private final Starting starting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResponseLives(
            ResponseRows rows,
            Answers answers,
            ActionPlans plans,
            Starting starting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.plans = plans;
        this.starting = starting;
        this.events = events;
        this.clock = clock;
    }

    /** All together, each where it stands, from this moment on. */
    public void startAll(PlanId plan) {
        rows.begin(plan, London.today(clock), clock.instant());
        PersonId by = plan(plan).loadedBy();
        for (AnswerId each : rows.lives(plan)) {
            ActionView action = plans.answer(each);
            if (action.ending() != null) continue;
            events.publishEvent(new ActionEvent.Started(action, by));
            starting.begin(action, answers.agreedAtMeeting(each));
        }
    }

    public PlanView plan(PlanId id) {
        return plans.allPlans().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public Optional<String> reason(PlanId plan) {
        return rows.reason(plan);
    }

    public Optional<FindingAnswer> answer(FindingId finding) {
        return rows.of(finding);
    }

    public Optional<PlanId> planOf(FindingId finding) {
        return rows.planOf(finding);
    }

    /** Another day on which it is looked at again. @param on local to London */
    public void moveReview(FindingId finding, LocalDate on, PersonId by) {
        rows.move(finding, on);
        PlanId plan = planOf(finding).orElseThrow();
        Map<String, String> facts = Map.of("finding-id", finding.value().toString(), "review-on", on.toString());
        events.publishEvent(new ResponseEvent("finding-review-moved", plan, by, facts));
    }

    public List<FindingId> answeredOf(PlanId plan) {
        return rows.answeredOf(plan);
    }

    public boolean answersAnother(PlanId plan) {
        return rows.answersAnother(plan);
    }

    public void forget(PlanId plan) {
        rows.remove(plan);
    }
}

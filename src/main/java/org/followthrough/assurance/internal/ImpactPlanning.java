package org.followthrough.assurance.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.actionplan.SuccessStatement;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.assurance.ImpactEvent;
import org.followthrough.assurance.ImpactTest;
import org.followthrough.assurance.ImpactTests;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is known of the tests of a success statement, and the business manager's word on the day of the next one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImpactPlanning implements ImpactTests {

    private static final int MOST_YEARS = 3;

    private final ImpactRows rows;
    private final SuccessStatements successes;
    private final ActionPlans plans;
    private final ImpactRun run;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImpactPlanning(
            ImpactRows rows,
            SuccessStatements successes,
            ActionPlans plans,
            ImpactRun run,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.successes = successes;
        this.plans = plans;
        this.run = run;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SuccessStatement> statement(SuccessId id, Viewer viewer) {
        return successes
                .find(id)
                .map(found -> new SuccessStatement(found.id(), found.plan(), found.wording(), visible(found, viewer)))
                .filter(seen -> !seen.covers().isEmpty());
    }

    private List<ActionView> visible(SuccessStatement found, Viewer viewer) {
        return found.covers().stream()
                .filter(each -> plans.answer(each.answer(), viewer).isPresent())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImpactTest> tests(SuccessId id) {
        return rows.of(id);
    }

    @Override
    public Outcome moveDay(SuccessId id, LocalDate on, Viewer viewer) {
        if (!viewer.isBusinessManager()) throw new NotVisible();
        rows.hold(id);
        ImpactTest newest = rows.newest(id).orElseThrow(NotVisible::new);
        if (newest.recorded() != null || newest.waits() || !newest.dueOn().isAfter(London.today(clock)))
            return Outcome.refused("No test is waited for now, so its day cannot be changed.");
        if (!on.isAfter(London.today(clock))) return Outcome.refused("day", "The day of the test must lie ahead.");
        if (on.isAfter(London.today(clock).plusYears(MOST_YEARS)))
            return Outcome.refused("day", "The day of the test can lie at most three years ahead.");
        rows.move(newest, on);
        events.publishEvent(new ImpactEvent(
                "impact-day-moved",
                id,
                viewer.id(),
                Map.of("before", newest.dueOn().toString(), "now", on.toString())));
        run.stop(id, "Its day was changed.");
        run.begin(id, on);
        return Outcome.done();
    }
}

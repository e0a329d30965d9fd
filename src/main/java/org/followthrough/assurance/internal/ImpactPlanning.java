package org.followthrough.assurance.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.followthrough.shared.WorkingDays;
import org.followthrough.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a success statement is tested: six months after the last of what it covers was accepted here, or its plan was
 * loaded where that came later; at 8:00 in London on a working day.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ImpactPlanning implements ImpactTests {

    public static final String PROCESS = "impact-test";

    private static final int MONTHS = 6;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ImpactRows rows;
    private final SuccessStatements successes;
    private final ActionPlans plans;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final WorkingDays days;
    private final Clock clock;

    ImpactPlanning(
            ImpactRows rows,
            SuccessStatements successes,
            ActionPlans plans,
            Workflow workflow,
            ApplicationEventPublisher events,
            WorkingDays days,
            Clock clock) {
        this.rows = rows;
        this.successes = successes;
        this.plans = plans;
        this.workflow = workflow;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** Plans a test where everything that the statement covers is accepted, and none is planned or has come to its end. */
    public void planIfReached(SuccessId id) {
        rows.hold(id);
        SuccessStatement success = successes.find(id).orElse(null);
        if (success == null || !success.isReached() || success.wasTestedBefore()) return;
        ImpactTest newest = rows.newest(id).orElse(null);
        if (newest != null && !isToBeTestedAgain(newest)) return;
        LocalDate on = firstDay(success);
        rows.plan(id, newest == null ? 1 : newest.number() + 1, on, clock.instant());
        events.publishEvent(ImpactEvent.planned(id, on));
        workflow.start(PROCESS, id.value(), Map.of("impactAt", moment(on)));
    }

    private static boolean isToBeTestedAgain(ImpactTest test) {
        return test.decided() != null && test.decided().follows() == ImpactTest.Follows.NEW_ACTION;
    }

    private static LocalDate firstDay(SuccessStatement success) {
        return success.accepted().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.startedAt()), Stream.ofNullable(each.closedAt())))
                .map(London::dateOf)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusMonths(MONTHS);
    }

    /** The moment at which somebody is asked for a test of this day. */
    public Date moment(LocalDate on) {
        return Date.from(London.at(days.next(on), MORNING));
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
        if (newest.recorded() != null || !newest.dueOn().isAfter(London.today(clock)))
            return Outcome.refused("No test is waited for now, so its day cannot be changed.");
        if (!on.isAfter(London.today(clock))) return Outcome.refused("day", "The day of the test must lie ahead.");
        if (on.isAfter(London.today(clock).plusYears(3)))
            return Outcome.refused("day", "The day of the test can lie at most three years ahead.");
        rows.move(newest, on);
        events.publishEvent(new ImpactEvent(
                "impact-day-moved",
                id,
                viewer.id(),
                Map.of("before", newest.dueOn().toString(), "now", on.toString())));
        workflow.withdraw(PROCESS, id.value(), "Its day was changed.");
        workflow.start(PROCESS, id.value(), Map.of("impactAt", moment(on)));
        return Outcome.done();
    }
}

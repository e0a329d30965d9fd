package org.followthrough.assurance.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.actionplan.SuccessStatement;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.assurance.ImpactEvent;
import org.followthrough.assurance.ImpactTest;
import org.followthrough.assurance.ImpactTest.Decided;
import org.followthrough.assurance.ImpactTest.Follows;
import org.followthrough.assurance.ImpactTest.Recorded;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the test of a measure in step with what the measure covers. It is tested six months after the last of it was
 * accepted here, or its plan was loaded where that came later; it waits for what is added meanwhile; and where the new
 * action that was to follow a test has come to nothing, the board decides again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ImpactInStep {

    private static final int MONTHS = 6;

    private final ImpactRows rows;
    private final SuccessStatements successes;
    private final ImpactRun run;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImpactInStep(
            ImpactRows rows,
            SuccessStatements successes,
            ImpactRun run,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.successes = successes;
        this.run = run;
        this.events = events;
        this.clock = clock;
    }

    /** To be called whenever something that it covers was added, accepted or ended, and when a test is through. */
    public void keep(SuccessId id) {
        rows.hold(id);
        SuccessStatement success = successes.find(id).orElse(null);
        if (success == null) return;
        ImpactTest newest = rows.newest(id).orElse(null);
        if (!success.isReached()) waitForAll(newest);
        else if (newest == null) planFirst(success);
        else if (newest.recorded() == null) goOn(success, newest);
        else if (!run.isAsked(id)) after(success, newest, newest.recorded());
    }

    /** A test that was asked for already is asked for again when everything is accepted. */
    private void waitForAll(@Nullable ImpactTest newest) {
        if (newest == null || newest.recorded() != null || newest.waits()) return;
        rows.putOff(newest);
        run.stop(newest.success(), "It waits for what was added.");
        events.publishEvent(new ImpactEvent("impact-waits", newest.success(), null, Map.of()));
    }

    private void planFirst(SuccessStatement success) {
        if (!success.wasTestedBefore()) plan(success, 1);
    }

    private void plan(SuccessStatement success, int number) {
        LocalDate on = firstDay(success);
        rows.plan(success.id(), number, on, clock.instant());
        begin(success.id(), on);
    }

    /** On the day that was planned, or six months after what it has waited for. */
    private void goOn(SuccessStatement success, ImpactTest newest) {
        if (!newest.waits()) return;
        LocalDate first = firstDay(success);
        LocalDate on = first.isAfter(newest.dueOn()) ? first : newest.dueOn();
        rows.move(newest, on);
        begin(success.id(), on);
    }

    private void begin(SuccessId id, LocalDate on) {
        events.publishEvent(ImpactEvent.planned(id, on));
        run.begin(id, on);
    }

    private void after(SuccessStatement success, ImpactTest newest, Recorded recorded) {
        Decided decided = newest.decided();
        if (decided != null && decided.follows() == Follows.NEW_ACTION && !success.hasAcceptedSince(decided.at()))
            putBack(newest, decided);
        else if (success.hasAcceptedSince(recorded.at())) plan(success, newest.number() + 1);
    }

    private void putBack(ImpactTest newest, Decided decided) {
        rows.putBack(newest);
        events.publishEvent(new ImpactEvent(
                "impact-decision-put-back",
                newest.success(),
                null,
                Map.of("follows", decided.follows().words())));
        run.decideAgain(newest.success());
    }

    private static LocalDate firstDay(SuccessStatement success) {
        return success.accepted().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.startedAt()), Stream.ofNullable(each.closedAt())))
                .map(London::dateOf)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusMonths(MONTHS);
    }
}

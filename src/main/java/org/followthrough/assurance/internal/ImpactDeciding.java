package org.followthrough.assurance.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.ActionsByHand;
import org.followthrough.actionplan.NewByHand;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.actionplan.SuccessStatement;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.assurance.ImpactEvent;
import org.followthrough.assurance.ImpactTest;
import org.followthrough.assurance.ImpactTest.Decided;
import org.followthrough.assurance.ImpactTest.Follows;
import org.followthrough.assurance.ImpactTest.Recorded;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.LostRace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the board chooses after a test that did not show an embedded impact. What was delivered stays delivered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ImpactDeciding {

    private static final int MOST_YEARS = 5;

    private final ImpactRows rows;
    private final SuccessStatements successes;
    private final ActionsByHand byHand;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImpactDeciding(
            ImpactRows rows,
            SuccessStatements successes,
            ActionsByHand byHand,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.successes = successes;
        this.byHand = byHand;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param wording of the new action, where one follows
     * @param testOn the day of another test, where one follows
     */
    public Outcome decide(
            SuccessId id, Follows follows, String reason, String wording, @Nullable LocalDate testOn, Viewer viewer) {
        ImpactTest newest = rows.newest(id).orElseThrow();
        String wrongDay = follows == Follows.ANOTHER_TEST ? wrongDay(testOn) : "";
        if (!wrongDay.isEmpty()) return Outcome.refused("testOn", wrongDay);
        if (!rows.decide(newest, new Decided(follows, reason, viewer.id(), clock.instant())))
            throw new LostRace("What follows the test of " + id + " was decided by somebody else");
        events.publishEvent(new ImpactEvent(
                "impact-decided", id, viewer.id(), Map.of("follows", follows.words(), "reason", reason)));
        if (follows == Follows.NEW_ACTION) return newAction(id, wording, viewer);
        if (testOn != null && follows == Follows.ANOTHER_TEST)
            rows.plan(id, newest.number() + 1, testOn, clock.instant());
        return Outcome.done();
    }

    /** Whether what was chosen before has ended without being accepted. */
    public boolean isPutBack(SuccessId id) {
        Recorded recorded = rows.newest(id).map(ImpactTest::recorded).orElse(null);
        return recorded != null
                && successes
                        .find(id)
                        .filter(success -> success.hasEndedSince(recorded.at()))
                        .isPresent();
    }

    private String wrongDay(@Nullable LocalDate testOn) {
        LocalDate today = London.today(clock);
        if (testOn == null || !testOn.isAfter(today)) return "The day of the next test must lie ahead.";
        return testOn.isAfter(today.plusYears(MOST_YEARS))
                ? "The next test can lie at most " + MOST_YEARS + " years ahead."
                : "";
    }

    /** It shares the measure: once it is accepted too, the whole is tested again. */
    private Outcome newAction(SuccessId id, String wording, Viewer viewer) {
        SuccessStatement success = successes.find(id).orElseThrow();
        ActionView first = success.covers().get(0);
        return byHand.add(success.plan(), new NewByHand(wording, first.finding(), success.wording(), null), viewer);
    }
}

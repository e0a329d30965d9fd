package org.followthrough.assurance.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.SuccessId;
import org.followthrough.actionplan.SuccessStatement;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.assurance.ImpactEvent;
import org.followthrough.assurance.ImpactTest;
import org.followthrough.assurance.ImpactTest.Kind;
import org.followthrough.assurance.ImpactTest.Recorded;
import org.followthrough.assurance.Measure;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.LostRace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a test on record, with what was measured and what was said. The worklist has checked who is asked for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ImpactRecording {

    private final ImpactRows rows;
    private final SuccessStatements successes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImpactRecording(ImpactRows rows, SuccessStatements successes, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.successes = successes;
        this.events = events;
        this.clock = clock;
    }

    public Outcome record(
            SuccessId id,
            Kind kind,
            @Nullable LocalDate testedOn,
            @Nullable ImpactResult result,
            String statement,
            Viewer viewer) {
        boolean tested = kind != Kind.NONE_NEEDED;
        if (tested && testedOn == null) return Outcome.refused("testedOn", "Enter the day on which it was tested.");
        if (tested && testedOn != null && testedOn.isAfter(London.today(clock)))
            return Outcome.refused("testedOn", "The day on which it was tested must be today or earlier.");
        if (tested && result == null) return Outcome.refused("result", "Say what the test shows.");
        SuccessStatement success = successes.find(id).orElseThrow();
        boolean self = kind == Kind.SELF_ASSESSMENT || isOfALeadsAgency(success, viewer);
        Recorded recorded = new Recorded(
                kind,
                tested ? testedOn : null,
                tested ? result : null,
                statement,
                self,
                Measure.NOTHING,
                "",
                "",
                viewer.id(),
                clock.instant());
        if (!rows.record(newest(id), recorded))
            throw new LostRace("The test of " + id + " was recorded by somebody else");
        publish(success, recorded, viewer);
        return Outcome.done();
    }

    private static boolean isOfALeadsAgency(SuccessStatement success, Viewer viewer) {
        return viewer.agency() != null
                && success.accepted().stream().map(ActionView::agency).anyMatch(viewer.agency()::equals);
    }

    private void publish(SuccessStatement success, Recorded recorded, Viewer viewer) {
        ImpactResult result = recorded.result();
        String how = recorded.kind().words() + (recorded.selfAssessed() ? ", self-assessed" : "");
        events.publishEvent(new ImpactEvent(
                "impact-recorded",
                success.id(),
                viewer.id(),
                Map.of("tested-by", how, "impact", result == null ? "" : result.words())));
        if (result == null) return;
        successes.shown(success.id(), result);
        for (ActionView each : success.accepted())
            events.publishEvent(new ActionEvent.ImpactTested(each, how, result, viewer.id()));
    }

    /** @param lines one reading a line @param direction null where nobody said */
    public Outcome measure(
            SuccessId id,
            String lines,
            Measure.@Nullable Direction direction,
            String children,
            String practitioners,
            Viewer viewer) {
        if (Measure.read(lines).isEmpty())
            return Outcome.refused("measured", "Give each reading on a line of its own, as “March 2026: 14”.");
        if (lines.isBlank() && direction != null)
            return Outcome.refused("direction", "Say what was measured before you say which way it should go.");
        rows.measured(newest(id), lines, direction, children, practitioners);
        events.publishEvent(new ImpactEvent("impact-measured", id, viewer.id(), Map.of()));
        return Outcome.done();
    }

    /** @return what the newest test has shown */
    public ImpactResult shown(SuccessId id) {
        Recorded recorded = newest(id).recorded();
        ImpactResult result = recorded == null ? null : recorded.result();
        if (result == null) throw new IllegalStateException("No test of " + id + " has a result");
        return result;
    }

    private ImpactTest newest(SuccessId id) {
        return rows.newest(id).orElseThrow(() -> new IllegalStateException("No test of " + id));
    }
}

package org.followthrough.assurance.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
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
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImpactRecording(
            ImpactRows rows,
            SuccessStatements successes,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.successes = successes;
        this.directory = directory;
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
        SuccessStatement success = successes.find(id).orElseThrow();
        String wrongDay = tested ? wrongDay(testedOn, success) : "";
        if (!wrongDay.isEmpty()) return Outcome.refused("testedOn", wrongDay);
        if (tested && result == null) return Outcome.refused("result", "Say what the test shows.");
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

    private String wrongDay(@Nullable LocalDate testedOn, SuccessStatement success) {
        if (testedOn == null) return "Enter the day on which it was tested.";
        if (testedOn.isAfter(London.today(clock))) return "The day on which it was tested must be today or earlier.";
        return success.lastAcceptedOn()
                .filter(testedOn::isBefore)
                .map(day -> "What was delivered was accepted on " + London.inWords(day)
                        + ". The test must be of that day or later.")
                .orElse("");
    }

    /** Who is asked, or who acts for them: neither is outside where one of them belongs to a lead's agency. */
    private boolean isOfALeadsAgency(SuccessStatement success, Viewer viewer) {
        Stream<AgencyId> theirs = Stream.of(viewer.id(), viewer.inPerson())
                .flatMap(person -> directory.person(person).stream())
                .flatMap(person -> Stream.ofNullable(person.agency()));
        Set<AgencyId> leads = success.accepted().stream()
                .flatMap(each -> Stream.ofNullable(each.agency()))
                .collect(Collectors.toSet());
        return theirs.anyMatch(leads::contains);
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
        successes.shown(success.id(), result, recorded.selfAssessed());
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

package org.followthrough.reporting.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.ProgressAsked;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks leads for a line of progress: those from whom something is still to come. Who has sent evidence has answered, and
 * an action without a lead shows as a gap.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Asking {

    private final ReportRows rows;
    private final Asks asks;
    private final ActionPlans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Asking(ReportRows rows, Asks asks, ActionPlans plans, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.asks = asks;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /** Does nothing where they were asked before: the engine may repeat a step. */
    public void askForWhatIsMissing(ReportId id) {
        Report report = rows.hold(id).orElseThrow();
        if (!asks.of(id).isEmpty()) return;
        List<ProgressAsked.Asked> asked = toAsk().toList();
        if (asked.isEmpty()) return;
        Map<AnswerId, PersonId> leads = new LinkedHashMap<>();
        asked.forEach(each -> leads.put(each.action().answer(), each.person()));
        asks.ask(id, leads, clock.instant());
        events.publishEvent(
                new ProgressAsked(id, report.quarter(), report.cutOffOn().minusDays(1), asked));
    }

    private Stream<ProgressAsked.Asked> toAsk() {
        return plans.all().stream()
                .filter(action -> action.isWatched())
                .flatMap(action ->
                        Stream.ofNullable(action.person()).map(lead -> new ProgressAsked.Asked(action, lead)));
    }
}

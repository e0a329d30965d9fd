package org.followthrough.reporting.internal;

import java.time.Clock;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.PlanResponses;
import org.followthrough.directory.Directory;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportSnapshot;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** What a report's numbers are at this moment. */
@Component
class LiveNumbers {

    private final ActionPlans plans;
    private final PlanResponses responses;
    private final Directory directory;
    private final Asks asks;
    private final Comparison comparison;
    private final Clock clock;

    LiveNumbers(
            ActionPlans plans,
            PlanResponses responses,
            Directory directory,
            Asks asks,
            Comparison comparison,
            Clock clock) {
        this.plans = plans;
        this.responses = responses;
        this.directory = directory;
        this.asks = asks;
        this.comparison = comparison;
        this.clock = clock;
    }

    ReportSnapshot of(Report report) {
        return Counting.snapshot(new Basis(
                report.quarter(),
                London.today(clock),
                plans.all().stream()
                        .filter(action -> !action.circumstances().draft())
                        .toList(),
                responses.notStated(),
                PublicNames.of(plans.allPlans(), directory.agencies(), directory.groups()),
                asks.lines(report.id()),
                comparison.before(report.quarter()).orElse(null)));
    }
}

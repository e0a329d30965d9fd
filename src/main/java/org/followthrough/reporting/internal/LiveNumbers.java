package org.followthrough.reporting.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DateChange;
import org.followthrough.actionplan.PlanResponses;
import org.followthrough.directory.Directory;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportSnapshot;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** What a report's numbers are at this moment. */
@Component
class LiveNumbers {

    private final ActionPlans plans;
    private final PlanResponses responses;
    private final Directory directory;
    private final Asks asks;
    private final StatementRows statements;
    private final Comparison comparison;
    private final Clock clock;

    LiveNumbers(
            ActionPlans plans,
            PlanResponses responses,
            Directory directory,
            Asks asks,
            StatementRows statements,
            Comparison comparison,
            Clock clock) {
        this.plans = plans;
        this.responses = responses;
        this.directory = directory;
        this.asks = asks;
        this.statements = statements;
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
                PublicNames.of(plans.allPlans(), directory.agencies(), directory.groups(), findings()),
                late(),
                asks.lines(report.id()),
                statements.of(report.id()),
                comparison.before(report.quarter()).orElse(null)));
    }

    /** Each finding's number, as it is printed. */
    private Map<FindingId, String> findings() {
        return plans.allPlans().stream()
                .flatMap(plan -> responses.findings(plan.id()).stream())
                .map(PlanResponses.Answered::finding)
                .collect(Collectors.toMap(Finding::id, Finding::ref, (first, again) -> first));
    }

    private Map<AnswerId, Long> late() {
        Map<AnswerId, Long> late = new HashMap<>();
        plans.changedDates().forEach((answer, dates) -> late.put(answer, late(dates)));
        return late;
    }

    private static long late(List<DateChange> dates) {
        return IntStream.range(1, dates.size())
                .mapToLong(next -> dates.get(next - 1).daysLate(dates.get(next)))
                .max()
                .orElse(0);
    }
}

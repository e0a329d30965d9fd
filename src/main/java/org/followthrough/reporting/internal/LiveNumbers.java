package org.followthrough.reporting.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DateChange;
import org.followthrough.actionplan.PlanResponses;
import org.followthrough.actionplan.PlanView;
import org.followthrough.challenge.ChallengeId;
import org.followthrough.challenge.ChallengeView;
import org.followthrough.challenge.Challenges;
import org.followthrough.directory.Directory;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.ReportSnapshot;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.followthrough.review.Reviews;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** What a report's numbers are at this moment. */
@Component
class LiveNumbers {

    private final ActionPlans plans;
    private final PlanResponses responses;
    private final Reviews reviews;
    private final Directory directory;
    private final Asks asks;
    private final StatementRows statements;
    private final Challenges challenges;
    private final Comparison comparison;
    private final Clock clock;

    LiveNumbers(
            ActionPlans plans,
            PlanResponses responses,
            Reviews reviews,
            Directory directory,
            Asks asks,
            StatementRows statements,
            Challenges challenges,
            Comparison comparison,
            Clock clock) {
        this.plans = plans;
        this.responses = responses;
        this.reviews = reviews;
        this.directory = directory;
        this.asks = asks;
        this.statements = statements;
        this.challenges = challenges;
        this.comparison = comparison;
        this.clock = clock;
    }

    ReportSnapshot of(Report report) {
        LocalDate today = London.today(clock);
        Optional<Earlier> earlier = comparison.before(report.quarter());
        return Counting.snapshot(new Basis(
                report.quarter(),
                today,
                plans.all().stream()
                        .filter(action -> !action.circumstances().draft())
                        .toList(),
                responses.notStated(),
                PublicNames.of(plans.allPlans(), directory.agencies(), directory.groups(), findings()),
                late(),
                asks.lines(report.id()),
                statements.of(report.id()),
                challenges(
                        earlier.map(each -> each.snapshot().countedOn())
                                .orElse(report.quarter().first().minusDays(1)),
                        today),
                earlier.orElse(null)));
    }

    /** Those put after {@code since}, and those from before that are open. */
    private List<ChallengeView> challenges(LocalDate since, LocalDate today) {
        Map<ChallengeId, ChallengeView> all = new LinkedHashMap<>();
        challenges.open().forEach(each -> all.put(each.id(), each));
        challenges.put(since.plusDays(1), today).forEach(each -> all.put(each.id(), each));
        return List.copyOf(all.values());
    }

    /** Each finding's number, as it is printed. */
    private Map<FindingId, String> findings() {
        return reviews.findings(plans.allPlans().stream().map(PlanView::review).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Finding::id, Finding::ref));
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

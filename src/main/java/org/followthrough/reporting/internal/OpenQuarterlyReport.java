package org.followthrough.reporting.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.reporting.Quarter;
import org.followthrough.scheduling.Routine;
import org.followthrough.shared.London;
import org.followthrough.workflow.Commands;
import org.springframework.stereotype.Component;

/**
 * Opens the report on the last quarter when its day has come, or was missed. Only where a plan was loaded by the end of
 * that quarter: a board that loads its first plan in May has nothing to report on the time before, and its leads are not
 * asked about it on the same day.
 */
@Component
class OpenQuarterlyReport implements Routine {

    private final ReportRows rows;
    private final ReportCalendar calendar;
    private final ActionPlans plans;
    private final Opening opening;
    private final Commands commands;

    OpenQuarterlyReport(
            ReportRows rows, ReportCalendar calendar, ActionPlans plans, Opening opening, Commands commands) {
        this.rows = rows;
        this.calendar = calendar;
        this.plans = plans;
        this.opening = opening;
        this.commands = commands;
    }

    @Override
    public String name() {
        return Opening.JOB;
    }

    @Override
    public void tick(Instant now) {
        LocalDate today = London.dateOf(now);
        Quarter quarter = Quarter.lastEnded(today);
        if (today.isBefore(calendar.planned(quarter).opensOn())) return;
        if (rows.exists(quarter) || !hadPlans(quarter)) return;
        commands.run(() -> opening.open(quarter, null));
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        Quarter over = Quarter.lastEnded(London.dateOf(now));
        return Stream.of(over, over.next())
                .filter(quarter -> !rows.exists(quarter) && hadPlans(quarter))
                .map(quarter -> London.at(calendar.planned(quarter).opensOn(), LocalTime.MIDNIGHT))
                .map(opens -> opens.isBefore(now) ? now : opens)
                .findFirst();
    }

    private boolean hadPlans(Quarter quarter) {
        return plans.allPlans().stream()
                .anyMatch(plan -> !London.dateOf(plan.loadedAt()).isAfter(quarter.last()));
    }
}

package org.followthrough.reporting.internal;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.Quarter;
import org.followthrough.reporting.ReportEvent;
import org.followthrough.reporting.ReportId;
import org.followthrough.scheduling.OncePerPeriod;
import org.followthrough.shared.London;
import org.followthrough.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a quarter's report and starts its process, once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Opening {

    /** The job's name in the record of what may happen once per period. */
    static final String JOB = "open-quarterly-report";

    private final ReportRows rows;
    private final ReportCalendar calendar;
    private final OncePerPeriod once;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Opening(
            ReportRows rows,
            ReportCalendar calendar,
            OncePerPeriod once,
            Workflow workflow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.calendar = calendar;
        this.once = once;
        this.workflow = workflow;
        this.events = events;
        this.clock = clock;
    }

    /** For the model's timers: statements close with the numbers. */
    private Map<String, Object> moments(Timetable days) {
        Date cutOffAt = Date.from(calendar.cutOff(days.cutOffOn()));
        return Map.of(
                "remindAt",
                Date.from(calendar.reminder(days)),
                "executiveToldAt",
                Date.from(calendar.executiveTold(days)),
                "statementsCloseAt",
                cutOffAt,
                "cutOffAt",
                cutOffAt);
    }

    /**
     * @param by who pressed the button, null where the calendar opens it
     * @return empty where the quarter has its report already
     * @throws org.springframework.dao.DuplicateKeyException where another node opens it at this moment
     */
    Optional<ReportId> open(Quarter quarter, @Nullable PersonId by) {
        if (rows.exists(quarter) || !once.claim(JOB, quarter.name())) return Optional.empty();
        ReportId report = ReportId.next();
        Timetable days = calendar.openedOn(London.today(clock), quarter);
        rows.open(report, quarter, days, by, clock.instant());
        events.publishEvent(new ReportEvent.Opened(report, quarter, by));
        workflow.start("quarterly-report", report.value(), moments(days));
        return Optional.of(report);
    }
}

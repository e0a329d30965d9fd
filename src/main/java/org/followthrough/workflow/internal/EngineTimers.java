package org.followthrough.workflow.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.followthrough.workflow.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class EngineTimers implements Timers {

    private static final Logger log = LoggerFactory.getLogger(EngineTimers.class);
    private static final int PAGE = 50;

    private final ManagementService jobs;
    private final Clock clock;

    EngineTimers(ProcessEngine engine, Clock clock) {
        this.jobs = engine.getManagementService();
        this.clock = clock;
    }

    @Override
    public Optional<Instant> nextDue() {
        if (!executable(1).isEmpty()) return Optional.of(clock.instant());
        return jobs
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateHigherThan(Date.from(clock.instant()))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    @Override
    public int runDue() {
        int ran = 0;
        Set<String> failed = new HashSet<>();
        List<Job> due = executable(PAGE);
        while (!due.isEmpty()) {
            for (Job job : due) if (run(job, failed)) ran++;
            due = executable(PAGE + failed.size()).stream()
                    .filter(job -> !failed.contains(job.getId()))
                    .toList();
        }
        return ran;
    }

    private boolean run(Job job, Set<String> failed) {
        try {
            jobs.executeJob(job.getId());
            return true;
        } catch (RuntimeException failure) {
            failed.add(job.getId());
            if (!LostRaces.isOne(failure))
                log.error("Job {} failed; it stays due and is tried again by the executor", job.getId(), failure);
            return false;
        }
    }

    private List<Job> executable(int most) {
        return jobs.createJobQuery().active().executable().listPage(0, most);
    }
}

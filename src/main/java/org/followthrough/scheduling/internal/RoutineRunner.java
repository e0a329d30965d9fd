package org.followthrough.scheduling.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.followthrough.scheduling.Routine;
import org.followthrough.scheduling.Routines;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RoutineRunner implements Routines {

    private static final Logger log = LoggerFactory.getLogger(RoutineRunner.class);

    private final List<Routine> routines;
    private final LockingTaskExecutor locks;
    private final JdbcClient jdbc;
    private final Clock clock;

    RoutineRunner(List<Routine> routines, LockingTaskExecutor locks, JdbcClient jdbc, Clock clock) {
        this.routines = routines;
        this.locks = locks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void tickAll() {
        for (Routine routine : routines) locks.executeWithLock((Runnable) () -> tick(routine), lock(routine));
    }

    private static LockConfiguration lock(Routine routine) {
        return new LockConfiguration(
                Instant.now(java.time.Clock.systemUTC()), routine.name(), Duration.ofMinutes(10), Duration.ZERO);
    }

    private void tick(Routine routine) {
        try {
            routine.tick(clock.instant());
            record(routine, null);
        } catch (RuntimeException failure) {
            log.error("Routine {} failed; it is tried again with the next tick", routine.name(), failure);
            record(routine, failure.getClass().getSimpleName());
        }
    }

    private void record(Routine routine, @Nullable String failure) {
        int updated = jdbc.sql("update routine_run set finished_at = :at, failure = :failure where name = :name")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("failure", failure)
                .param("name", routine.name())
                .update();
        if (updated == 0)
            jdbc.sql("insert into routine_run (name, finished_at, failure) values (:name, :at, :failure)")
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("failure", failure)
                    .param("name", routine.name())
                    .update();
    }

    @Override
    public List<LastRun> lastRuns() {
        return jdbc.sql("select name, finished_at, failure from routine_run order by name")
                .query((row, n) -> new LastRun(
                        row.getString("name"),
                        row.getObject("finished_at", java.time.OffsetDateTime.class)
                                .toInstant(),
                        row.getString("failure")))
                .list();
    }

    @Override
    public List<NextRun> nextRuns() {
        Instant now = clock.instant();
        return routines.stream()
                .flatMap(routine -> routine.nextDue(now).map(at -> new NextRun(routine.name(), at)).stream())
                .sorted(Comparator.comparing(NextRun::at))
                .toList();
    }
}

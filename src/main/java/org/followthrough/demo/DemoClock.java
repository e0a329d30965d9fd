package org.followthrough.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The machine's time and what was moved on top of it. How far is kept in the database, because what happened on the way
 * is kept there too: after a restart time goes on from where it was.
 */
@Component
@Profile("demo & !settable-clock")
@DependsOnDatabaseInitialization
class DemoClock extends Clock {

    private final Clock machine;
    private final JdbcClient jdbc;
    private volatile Duration ahead;

    @Autowired
    DemoClock(JdbcClient jdbc) {
        this(jdbc, Clock.systemUTC());
    }

    DemoClock(JdbcClient jdbc, Clock machine) {
        this.jdbc = jdbc;
        this.machine = machine;
        this.ahead = stored();
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    /**
     * It is {@code moment} from now on, or later where it is later already: time never goes backwards. Kept first, so that
     * what happens at it cannot lie in the future after a restart.
     */
    synchronized void moveTo(Instant moment) {
        Duration further = Duration.between(instant(), moment);
        if (further.isNegative()) return;
        Duration sum = ahead.plus(further);
        keep(sum);
        ahead = sum;
    }

    private Duration stored() {
        return jdbc.sql("select ahead_millis from demo_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
    }

    private void keep(Duration sum) {
        int kept = jdbc.sql("update demo_clock set ahead_millis = ?")
                .param(sum.toMillis())
                .update();
        if (kept == 0)
            jdbc.sql("insert into demo_clock (only_one, ahead_millis) values (1, ?)")
                    .param(sum.toMillis())
                    .update();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Elsewhere(zone);
    }

    /** The same time, shown in another zone. */
    private final class Elsewhere extends Clock {
        private final ZoneId zone;

        Elsewhere(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return DemoClock.this.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return DemoClock.this.withZone(other);
        }
    }
}

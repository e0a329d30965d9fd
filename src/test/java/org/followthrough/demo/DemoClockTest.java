package org.followthrough.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.followthrough.shared.London;
import org.followthrough.testing.SettableClock;
import org.followthrough.testing.TestDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoClockTest {

    private static final Instant START = Instant.parse("2026-01-06T09:00:00Z");

    private final SettableClock machine = SettableClock.at(START);
    private final JdbcClient database = JdbcClient.create(TestDatabases.h2());
    private final DemoClock clock = new DemoClock(database, machine);

    @Test
    void it_begins_with_the_machines_time_and_goes_on_with_it() {
        assertThat(clock.instant()).isEqualTo(START);
        machine.advance(Duration.ofSeconds(7));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(7));
    }

    @Test
    void what_it_was_moved_by_stays_over_a_restart() {
        clock.moveTo(START.plus(Duration.ofDays(30)));
        clock.moveTo(START.plus(Duration.ofDays(31)));
        machine.advance(Duration.ofHours(2));

        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofDays(31)).plus(Duration.ofHours(2)));
        assertThat(new DemoClock(database, machine).instant()).isEqualTo(clock.instant());
    }

    @Test
    void it_never_goes_backwards() {
        clock.moveTo(START.plus(Duration.ofDays(3)));
        clock.moveTo(START);
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofDays(3)));
    }

    @Test
    void shown_in_another_zone_it_is_the_same_clock() {
        Clock london = clock.withZone(London.ZONE);
        clock.moveTo(START.plus(Duration.ofDays(3)));
        assertThat(london.instant()).isEqualTo(clock.instant());
        assertThat(london.getZone()).isEqualTo(London.ZONE);
    }
}

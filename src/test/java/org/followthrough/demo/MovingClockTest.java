package org.followthrough.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.notification.LoggedMail;
import org.followthrough.notification.MailLog;
import org.followthrough.notification.MailState;
import org.followthrough.scheduling.Routines;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.SettableClock;
import org.followthrough.testing.TestDatabases;
import org.followthrough.workflow.Timers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** At which moments the moving clock stops, in a world where nothing happens but what a test puts there. */
class MovingClockTest {

    private final DemoClock clock =
            new DemoClock(JdbcClient.create(TestDatabases.h2()), SettableClock.at("2026-03-27T09:00:00Z"));
    private final World world = new World();
    private final MovingClock moving = new MovingClock(clock, world, world, world);

    @Test
    void it_stops_each_morning_in_london_and_at_its_end() {
        assertThat(moving.byDays(3)).isEqualTo(new ClockMove.Moved(moment("2026-03-30T08:00:00Z"), 0));
        assertThat(world.ticks)
                .containsExactly(
                        moment("2026-03-27T09:00:00Z"),
                        moment("2026-03-28T08:05:00Z"),
                        moment("2026-03-29T07:05:00Z"),
                        moment("2026-03-30T07:05:00Z"),
                        moment("2026-03-30T08:00:00Z"));
    }

    @Test
    void it_stops_when_a_timer_falls_due_and_when_its_mails_have_left() {
        world.due.add(moment("2026-03-28T12:00:00Z"));
        moving.byDays(2);
        assertThat(world.ran).containsExactly(moment("2026-03-28T12:00:00Z"));
        assertThat(world.ticks).contains(moment("2026-03-28T12:00:00Z"), moment("2026-03-28T12:10:00Z"));
    }

    @Test
    void timers_that_set_timers_all_run_on_their_way() {
        world.due.add(moment("2026-03-28T12:00:00Z"));
        world.follows = Optional.of(moment("2026-03-28T12:05:00Z"));
        moving.byDays(2);
        assertThat(world.ran).containsExactly(moment("2026-03-28T12:00:00Z"), moment("2026-03-28T12:05:00Z"));
    }

    @Test
    void a_year_passes_without_leaving_out_a_morning() {
        moving.byDays(366);
        assertThat(world.ticks).hasSize(368);
        assertThat(clock.instant()).isEqualTo("2027-03-28T08:00:00Z");
    }

    @Test
    void to_the_next_thing_due_is_to_the_soonest_of_all_and_until_its_mails_have_left() {
        world.due.add(moment("2026-04-14T07:00:00Z"));
        world.opens = Optional.of(moment("2026-04-01T23:00:00Z"));
        assertThat(moving.coming())
                .extracting(Coming::what)
                .containsExactly("A quarter’s report opens", "A reminder, an escalation or a report’s cut-off");

        moving.toTheNextThingDue();
        assertThat(clock.instant()).isEqualTo("2026-04-01T23:10:00Z");
    }

    @Test
    void where_nothing_is_due_it_says_so_and_stays() {
        assertThat(moving.toTheNextThingDue()).isEqualTo(new ClockMove.Refused("", "Nothing is waiting for its day."));
        assertThat(clock.instant()).isEqualTo("2026-03-27T09:00:00Z");
    }

    @Test
    void a_timer_that_fails_and_stays_due_does_not_hold_it_up() {
        world.stuck = true;
        moving.byDays(1);
        assertThat(clock.instant()).isEqualTo("2026-03-28T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 367})
    void no_time_and_too_much_of_it_are_refused(int days) {
        assertThat(moving.byDays(days))
                .isEqualTo(new ClockMove.Refused("days", "Enter a whole number of days, from 1 to 366."));
        assertThat(clock.instant()).isEqualTo("2026-03-27T09:00:00Z");
    }

    @Test
    void while_it_moves_nobody_else_moves_it() {
        List<ClockMove> second = new ArrayList<>();
        world.meanwhile = () -> {
            Thread other = new Thread(() -> second.add(moving.byDays(30)));
            other.start();
            join(other);
        };
        assertThat(moving.byDays(1)).isInstanceOf(ClockMove.Moved.class);
        assertThat(second).allSatisfy(refused -> assertThat(refused).isInstanceOf(ClockMove.Refused.class));
        assertThat(second).isNotEmpty();
        assertThat(clock.instant()).isEqualTo("2026-03-28T09:00:00Z");
    }

    @Test
    void it_counts_the_mails_sent_on_the_way() {
        world.mailsATick = 2;
        assertThat(moving.byDays(1)).isEqualTo(new ClockMove.Moved(moment("2026-03-28T09:00:00Z"), 6));
    }

    private static void join(Thread other) {
        try {
            other.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Instant moment(String iso) {
        return Instant.parse(iso);
    }

    /** What happens by itself, written down. */
    private final class World implements Timers, Routines, MailLog {
        final TreeSet<Instant> due = new TreeSet<>();
        final List<Instant> ran = new ArrayList<>();
        final List<Instant> ticks = new ArrayList<>();
        Optional<Instant> follows = Optional.empty();
        Optional<Instant> opens = Optional.empty();
        Runnable meanwhile = () -> {};
        boolean stuck;
        int mailsATick;
        int mails;

        @Override
        public Optional<Instant> nextDue() {
            if (stuck) return Optional.of(clock.instant());
            return due.isEmpty() ? Optional.empty() : Optional.of(due.first());
        }

        @Override
        public int runDue() {
            int before = ran.size();
            while (!due.isEmpty() && !due.first().isAfter(clock.instant())) {
                ran.add(due.pollFirst());
                follows.ifPresent(due::add);
                follows = Optional.empty();
            }
            return ran.size() - before;
        }

        @Override
        public void tickAll() {
            ticks.add(clock.instant());
            mails += mailsATick;
            meanwhile.run();
        }

        @Override
        public List<LastRun> lastRuns() {
            return List.of();
        }

        @Override
        public List<NextRun> nextRuns() {
            return opens.map(at -> new NextRun("open-quarterly-report", at)).stream()
                    .toList();
        }

        @Override
        public int count(MailState state) {
            return state == MailState.SENT ? mails : 0;
        }

        @Override
        public Optional<Instant> nextDeparture() {
            return Optional.empty();
        }

        @Override
        public List<LoggedMail> about(UUID subject) {
            return List.of();
        }

        @Override
        public List<LoggedMail> to(PersonId reader) {
            return List.of();
        }

        @Override
        public List<LoggedMail> in(MailState state, int most) {
            return List.of();
        }

        @Override
        public int noticesWaiting() {
            return 0;
        }

        @Override
        public Outcome retry(UUID mail, Viewer viewer) {
            throw new UnsupportedOperationException();
        }
    }
}

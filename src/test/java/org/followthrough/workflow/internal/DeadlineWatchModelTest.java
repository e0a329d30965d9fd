package org.followthrough.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every path of the watch's model, with steps that only write what the model needs to go on. */
class DeadlineWatchModelTest {

    private static final Instant DUE = Instant.parse("2026-03-31T08:00:00Z");
    private static final Duration MONTH = Duration.ofDays(30);

    private final ModelEngine watch = ModelEngine.of("deadline-watch")
            .where("setRungDay", DeadlineWatchModelTest::setRungDay)
            .where("recordWhoIsTold", told -> change(told, "reachedOffset", told.getVariable("dayOffset")))
            .where("repeatInDigest", DeadlineWatchModelTest::waitAnotherMonth);

    @BeforeEach
    void fortyDaysBefore() {
        ModelEngine.itIs(DUE.minus(Duration.ofDays(40)));
    }

    @AfterEach
    void over() {
        watch.delete();
        ModelEngine.nowAgain();
    }

    @Test
    void it_waits_for_the_day_of_the_next_rung_and_holds_nothing_but_routing() {
        watch.start(startingAfter(-40));

        assertThat(watch.taken()).containsExactly("setRungDay");
        assertThat(watch.runDue()).isZero();
        assertThat(watch.variables())
                .containsEntry("rung", "before-28")
                .containsEntry("dayOffset", -28)
                .containsEntry("tells", "LEAD")
                .containsOnlyKeys(
                        "dueOn", "reachedOffset", "rung", "dayOffset", "tells", "anyRungLeft", "rungAt", "digestAt");
    }

    @Test
    void it_climbs_rung_by_rung_and_each_once() {
        watch.start(startingAfter(-40));

        for (int day : new int[] {-28, -14, -3, 1, 14, 30, 60}) {
            ModelEngine.itIs(DUE.plus(Duration.ofDays(day)).minusSeconds(1));
            assertThat(watch.runDue()).as("before day %s", day).isZero();
            ModelEngine.itIs(DUE.plus(Duration.ofDays(day)));
            assertThat(watch.runDue()).as("on day %s", day).isEqualTo(1);
            assertThat(watch.variables()).containsEntry("reachedOffset", day);
        }
        assertThat(watch.taken().stream().filter("recordWhoIsTold"::equals)).hasSize(7);
        assertThat(watch.variables()).containsEntry("rung", null).containsEntry("anyRungLeft", false);
    }

    @Test
    void a_used_up_ladder_repeats_in_the_digest_every_month_until_stopped() {
        watch.start(startingAfter(60));
        assertThat(watch.taken()).containsExactly("setRungDay");

        ModelEngine.itIs(DUE.plus(MONTH).plus(MONTH));
        assertThat(watch.runDue()).isEqualTo(1);
        assertThat(watch.runDue()).isZero();
        ModelEngine.itIs(DUE.plus(MONTH.multipliedBy(3)));
        assertThat(watch.runDue()).isEqualTo(1);

        assertThat(watch.taken()).containsExactly("setRungDay", "repeatInDigest", "repeatInDigest");
        assertThat(watch.tell("WatchStopped").ended()).isTrue();
    }

    @Test
    void a_watch_that_begins_late_begins_with_the_next_rung() {
        ModelEngine.itIs(DUE.plus(Duration.ofDays(20)));
        watch.start(startingAfter(20));

        assertThat(watch.variables()).containsEntry("rung", "after-30");
        assertThat(watch.taken()).doesNotContain("recordWhoIsTold");
    }

    @Test
    void stopping_it_ends_it_and_takes_its_timer_away() {
        watch.start(startingAfter(-40));
        assertThat(watch.ended()).isFalse();

        assertThat(watch.tell("WatchStopped").ended()).isTrue();
        ModelEngine.itIs(DUE.plus(Duration.ofDays(100)));
        assertThat(watch.runDue()).isZero();
    }

    private static Map<String, Object> startingAfter(int reachedOffset) {
        return new HashMap<>(Map.of("dueOn", "2026-03-31", "reachedOffset", reachedOffset));
    }

    private static void setRungDay(DelegateExecution watch) {
        Integer day = (Integer) watch.getVariable("dayOffset");
        change(watch, "anyRungLeft", day != null);
        change(watch, "rungAt", day == null ? null : Date.from(DUE.plus(Duration.ofDays(day))));
        change(watch, "digestAt", Date.from(DUE.plus(MONTH).plus(MONTH)));
    }

    private static void waitAnotherMonth(DelegateExecution watch) {
        Date last = (Date) watch.getVariable("digestAt");
        change(watch, "digestAt", Date.from(last.toInstant().plus(MONTH)));
    }

    private static void change(DelegateExecution watch, String variable, @Nullable Object content) {
        watch.getProcessInstance().setVariable(variable, content);
    }
}

package org.followthrough.escalation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.shared.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LadderCalendarTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-31");

    private final LadderCalendar calendar = calendar("08:00", 5);

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, -28, 2026-03-03, an ordinary Tuesday",
        "2026-03-31, -3, 2026-03-30, a Saturday before",
        "2026-03-31, 0, 2026-03-31, the day itself",
        "2026-03-31, 1, 2026-04-01, the day after",
        "2026-04-02, 1, 2026-04-07, Good Friday to the Tuesday after Easter",
        "2026-04-06, -3, 2026-04-07, Good Friday again and over the due day",
        "2026-04-17, 14, 2026-05-01, two weeks late on a Friday",
        "2026-04-20, 14, 2026-05-05, the bank holiday of early May",
        "2026-12-11, 14, 2026-12-29, Christmas Day with its substitute",
        "2026-12-30, 1, 2026-12-31, before New Year's Day",
        "2026-12-31, 1, 2027-01-04, New Year's Day and a weekend"
    })
    void a_rung_moves_to_the_next_working_day(LocalDate due, int offset, LocalDate day, String because) {
        assertThat(calendar.dayOf(on(due), offset)).as(because).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27, 2026-03-27T08:00:00Z, the last Friday of winter time",
        "2026-03-30, 2026-03-30T07:00:00Z, the first Monday of summer time",
        "2026-03-29, 2026-03-30T07:00:00Z, the Sunday on which clocks go forward",
        "2026-10-23, 2026-10-23T07:00:00Z, the last Friday of summer time",
        "2026-10-25, 2026-10-26T08:00:00Z, the Sunday on which clocks go back",
    })
    void a_rung_acts_at_eight_in_london_whatever_the_season(LocalDate day, Instant moment, String because) {
        assertThat(calendar.momentOf(on(day), 0)).as(because).isEqualTo(moment);
    }

    @Test
    void the_time_of_day_is_a_setting() {
        assertThat(calendar("09:30", 5).momentOf(on(TUESDAY), 0)).isEqualTo("2026-03-31T08:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, -3, 2026-02-25, before the date nothing changes",
        "2026-02-28, 0, 2026-03-02, nor on it",
        "2026-02-28, 1, 2026-03-09, five working days from the Saturday are Friday 6 March",
        "2026-02-28, 14, 2026-03-20, and so for every rung after it",
        "2026-03-31, 1, 2026-04-10, the days of grace leave Easter out",
        "2026-12-31, 1, 2027-01-11, and New Year"
    })
    void a_month_has_five_working_days_of_grace(LocalDate due, int offset, LocalDate day, String because) {
        assertThat(calendar.dayOf(new WatchedDate(due, DeadlineKind.MONTH), offset))
                .as(because)
                .isEqualTo(day);
    }

    @Test
    void grace_is_a_setting_and_none_is_none() {
        WatchedDate month = new WatchedDate(LocalDate.parse("2026-02-28"), DeadlineKind.MONTH);
        assertThat(calendar("08:00", 0).dayOf(month, 14)).isEqualTo("2026-03-16");
        assertThat(calendar("08:00", 1).dayOf(month, 14)).isEqualTo("2026-03-16");
        assertThat(calendar("08:00", 2).dayOf(month, 14)).isEqualTo("2026-03-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATE", "QUARTER", "RANGE"})
    void no_other_deadline_has_grace(DeadlineKind kind) {
        assertThat(calendar.dayOf(new WatchedDate(LocalDate.parse("2026-02-28"), kind), 3))
                .isEqualTo("2026-03-03");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 21})
    void grace_beyond_reason_is_refused(int days) {
        assertThatThrownBy(() -> calendar("08:00", days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 20 working days");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T07:59:59Z, -29, a second before the rung's moment",
        "2026-03-03T08:00:00Z, -28, the moment itself is behind us",
        "2026-03-16T23:00:00Z, -15, late on a Monday",
        "2026-03-28T12:00:00Z, -4, on a Saturday the Friday is the last",
        "2026-03-30T06:59:59Z, -4, until Monday at eight",
        "2026-03-30T07:00:00Z, -1, which takes the weekend with it",
        "2026-04-01T06:59:59Z, 0, before eight on the day after",
        "2026-04-01T07:00:00Z, 1, and at eight",
        "2026-04-03T09:00:00Z, 2, Good Friday",
        "2026-04-07T06:59:59Z, 2, until the Tuesday after Easter",
        "2026-04-07T07:00:00Z, 7, when all of Easter has been reached",
        "2036-04-01T09:00:00Z, 3654, years later"
    })
    void everything_whose_moment_has_come_is_behind_us(Instant now, int reached, String because) {
        assertThat(calendar.reachedBy(on(TUESDAY), now)).as(because).isEqualTo(reached);
    }

    @Test
    void at_every_moment_what_is_behind_has_come_and_the_next_has_not() {
        for (DeadlineKind kind : List.of(DeadlineKind.DATE, DeadlineKind.MONTH)) {
            WatchedDate date = new WatchedDate(LocalDate.parse("2026-12-31"), kind);
            for (int hours = -24 * 40; hours < 24 * 80; hours++) {
                Instant now = Instant.parse("2026-12-31T08:00:00Z").plusSeconds(3600L * hours);
                int reached = calendar.reachedBy(date, now);
                assertThat(calendar.momentOf(date, reached))
                        .as("%s at %s", kind, now)
                        .isBeforeOrEqualTo(now);
                assertThat(calendar.momentOf(date, reached + 1))
                        .as("%s at %s", kind, now)
                        .isAfter(now);
            }
        }
    }

    @Test
    void a_month_loaded_in_its_days_of_grace_has_its_first_late_rung_ahead() {
        WatchedDate month = new WatchedDate(LocalDate.parse("2026-02-28"), DeadlineKind.MONTH);
        assertThat(calendar.reachedBy(month, Instant.parse("2026-03-06T12:00:00Z")))
                .isZero();
        assertThat(calendar.reachedBy(month, Instant.parse("2026-03-09T08:00:00Z")))
                .isEqualTo(3);
    }

    @Test
    void digests_lie_whole_months_after_the_last_rung_and_do_not_drift() {
        WatchedDate date = on(LocalDate.parse("2026-01-31"));
        List<LocalDate> days = Stream.iterate(
                        calendar.digestAfter(date, 0, Instant.parse("2026-01-31T12:00:00Z")),
                        last -> calendar.digestAfter(date, 0, last.at()))
                .limit(4)
                .map(LadderCalendar.Digest::day)
                .toList();
        assertThat(days).containsExactly(day("2026-03-02"), day("2026-03-31"), day("2026-04-30"), day("2026-06-01"));
    }

    @Test
    void each_digest_has_a_month_of_its_own_though_two_days_fall_into_one() {
        WatchedDate date = on(LocalDate.parse("2026-01-31"));
        assertThat(calendar.digestAt(date, 0, Instant.parse("2026-03-02T08:00:00Z"))
                        .month())
                .isEqualTo(YearMonth.parse("2026-02"));
        assertThat(calendar.digestAt(date, 0, Instant.parse("2026-03-31T07:00:00Z"))
                        .month())
                .isEqualTo(YearMonth.parse("2026-03"));
    }

    @Test
    void an_outage_over_several_digests_leaves_the_last_of_them() {
        WatchedDate date = on(TUESDAY);
        Instant muchLater = Instant.parse("2026-09-20T12:00:00Z");
        assertThat(calendar.digestAt(date, 60, muchLater).day()).isEqualTo("2026-09-01");
        assertThat(calendar.digestAfter(date, 60, muchLater).day()).isEqualTo("2026-09-30");
    }

    private static LadderCalendar calendar(String time, int graceDays) {
        return new LadderCalendar(
                WorkingDays.ofEnglandAndWales(), new LadderSettings(LocalTime.parse(time), graceDays));
    }

    private static WatchedDate on(LocalDate due) {
        return new WatchedDate(due, DeadlineKind.DATE);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}

package org.followthrough.escalation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TimeZone;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.reporting.Quarter;
import org.followthrough.shared.London;
import org.followthrough.shared.WorkingDays;
import org.followthrough.testing.BoardCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every day of 2026 to 2036, wherever the machine stands, beside the same rules written a second time. */
class EveryDateInEveryZoneTest {

    private static final int GRACE = 5;
    private static final List<Integer> RUNGS = List.of(-28, -14, -3, 1, 14, 30, 60);

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void back() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "Pacific/Auckland", "America/Los_Angeles"})
    void deadlines_rungs_and_quarters_fall_where_the_rules_put_them(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        LadderCalendar calendar = new LadderCalendar(
                WorkingDays.ofEnglandAndWales(), new LadderSettings(LocalTime.parse("08:00"), GRACE));
        List<LocalDate> days = LocalDate.parse("2026-01-01")
                .datesUntil(LocalDate.parse("2037-01-01"))
                .toList();
        assertThat(days).hasSize(4_018);

        for (LocalDate due : days) {
            deadlineAndQuarter(due);
            for (int rung : RUNGS) {
                rung(calendar, new WatchedDate(due, DeadlineKind.DATE), rung, due);
                LocalDate graced = rung > 0 ? BoardCalendar.workingDaysAfter(due, GRACE) : due;
                rung(calendar, new WatchedDate(due, DeadlineKind.MONTH), rung, graced);
            }
        }
    }

    private static void deadlineAndQuarter(LocalDate due) {
        var midnight = BoardCalendar.inLondon(due.plusDays(1), 0);
        assertThat(London.endOf(due)).as("end of %s", due).isEqualTo(midnight);
        assertThat(London.dateOf(midnight.minusMillis(1))).isEqualTo(due);
        assertThat(London.dateOf(midnight)).isEqualTo(due.plusDays(1));
        assertThat(Quarter.of(due).name()).as("quarter of %s", due).isEqualTo(BoardCalendar.quarter(due));
    }

    /** The list of holidays ends with 2036: of what falls after it only that it agrees with itself is asked elsewhere. */
    private static void rung(LadderCalendar calendar, WatchedDate date, int offset, LocalDate from) {
        LocalDate day = BoardCalendar.workingDayFrom(from.plusDays(offset));
        if (day.getYear() > 2036 || from.getYear() > 2036) return;
        assertThat(calendar.momentOf(date, offset))
                .as("rung %d of %s", offset, date)
                .isEqualTo(BoardCalendar.inLondon(day, 8));
    }
}

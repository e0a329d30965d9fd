package org.followthrough.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.followthrough.reporting.Quarter;
import org.followthrough.shared.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCalendarTest {

    private static final WorkingDays WORKING = WorkingDays.ofEnglandAndWales();
    private static final TimeZone ZONE = TimeZone.getDefault();

    private final ReportCalendar calendar = calendar(15, 15, 5, 5);

    private static ReportCalendar calendar(int papersAfter, int opensBefore, int cutOffBefore, int leastToAnswer) {
        return new ReportCalendar(
                new ReportTimes(
                        papersAfter,
                        opensBefore,
                        cutOffBefore,
                        leastToAnswer,
                        Math.min(3, leastToAnswer),
                        1,
                        LocalTime.of(8, 0)),
                WORKING,
                quarter -> Optional.empty());
    }

    @Test
    void a_planned_meeting_of_the_executive_moves_the_report_with_its_papers() {
        LocalDate papers = LocalDate.of(2026, 5, 5);
        ReportCalendar planned = new ReportCalendar(
                new ReportTimes(15, 15, 5, 5, 3, 1, LocalTime.of(8, 0)), WORKING, quarter -> Optional.of(papers));

        assertThat(planned.planned(Quarter.named("2025-Q4")))
                .isEqualTo(new Timetable(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 27), papers));
    }

    @AfterEach
    void zoneAgain() {
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @CsvSource({
        // quarter, opens, cut-off, papers: Good Friday and Easter Monday 2026 are 3 and 6 April
        "2025-Q4, 2026-04-01, 2026-04-16, 2026-04-23",
        "2026-Q1, 2026-07-01, 2026-07-14, 2026-07-21",
        "2026-Q2, 2026-10-01, 2026-10-14, 2026-10-21",
        // New Year's Day 2027 is a Friday
        "2026-Q3, 2027-01-04, 2027-01-15, 2027-01-22"
    })
    void a_report_opens_right_after_its_quarter_and_its_papers_are_due_fifteen_working_days_on(
            String quarter, LocalDate opens, LocalDate cutOff, LocalDate papers) {
        assertThat(calendar.planned(Quarter.named(quarter))).isEqualTo(new Timetable(opens, cutOff, papers));
    }

    @Test
    void from_2026_to_2036_every_report_has_its_days_in_order_and_on_working_days() {
        List<Quarter> quarters =
                Stream.iterate(new Quarter(2026, 1), Quarter::next).limit(44).toList();
        assertThat(quarters).allSatisfy(quarter -> {
            Timetable days = calendar.planned(quarter);
            assertThat(days.papersOn()).isEqualTo(WORKING.plus(quarter.last(), 15));
            assertThat(WORKING.plus(days.cutOffOn(), 5)).isEqualTo(days.papersOn());
            assertThat(List.of(days.opensOn(), days.cutOffOn(), days.papersOn()))
                    .allMatch(WORKING::isWorkingDay);
            assertThat(days.opensOn()).isAfter(quarter.last());
            assertThat(quarter.last().datesUntil(days.opensOn()).skip(1)).noneMatch(WORKING::isWorkingDay);
        });
    }

    @Test
    void the_numbers_freeze_at_eight_in_london_whatever_the_zone_of_the_machine() {
        for (String zone : List.of("UTC", "America/New_York", "Pacific/Auckland")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(calendar.cutOff(LocalDate.of(2026, 7, 14))).isEqualTo(Instant.parse("2026-07-14T07:00:00Z"));
            assertThat(calendar.cutOff(LocalDate.of(2027, 1, 15))).isEqualTo(Instant.parse("2027-01-15T08:00:00Z"));
        }
    }

    @Test
    void a_report_that_opens_a_little_late_keeps_its_days() {
        LocalDate late = LocalDate.of(2026, 7, 6);
        assertThat(calendar.openedOn(late, new Quarter(2026, 1)))
                .isEqualTo(new Timetable(late, LocalDate.of(2026, 7, 14), LocalDate.of(2026, 7, 21)));
    }

    @Test
    void a_report_that_opens_after_its_cut_off_leaves_leads_five_working_days() {
        LocalDate late = LocalDate.of(2026, 8, 3);
        assertThat(calendar.openedOn(late, new Quarter(2026, 1)))
                .isEqualTo(new Timetable(late, LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 17)));
    }

    @Test
    void a_report_opened_before_its_quarter_is_over_waits_for_the_planned_cut_off() {
        LocalDate early = LocalDate.of(2026, 5, 20);
        assertThat(calendar.openedOn(early, new Quarter(2026, 1)).cutOffOn()).isEqualTo("2026-07-14");
    }

    @Test
    void a_board_that_sends_papers_later_opens_later() {
        assertThat(calendar(30, 15, 5, 5).planned(new Quarter(2026, 1)))
                .isEqualTo(
                        new Timetable(LocalDate.of(2026, 7, 21), LocalDate.of(2026, 8, 4), LocalDate.of(2026, 8, 11)));
    }

    @Test
    void times_that_leave_nobody_time_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar(15, 9, 5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar(15, 15, -1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar(15, 15, 5, 0));
    }
}

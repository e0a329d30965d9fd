package org.followthrough.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.ofEnglandAndWales();

    @ParameterizedTest
    @ValueSource(
            ints = {
                2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032,
                2033, 2034, 2035, 2036
            })
    void the_file_holds_what_the_rules_give_for_each_year(int year) {
        Set<LocalDate> written = BankHolidays.bundled().stream()
                .filter(day -> day.getYear() == year)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).containsExactlyElementsOf(Proclaimed.in(year));
    }

    @Test
    void the_file_holds_no_other_years() {
        assertThat(BankHolidays.bundled()).allMatch(day -> day.getYear() >= 2016 && day.getYear() <= 2036);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-12-27",
                "2017-01-02",
                "2020-05-08",
                "2021-12-28",
                "2022-06-02",
                "2022-06-03",
                "2022-09-19",
                "2023-05-08",
                "2024-03-29",
                "2025-04-21",
                "2026-04-03",
                "2026-12-28",
                "2027-12-27",
                "2027-12-28"
            })
    void nobody_works_on_the_holidays_that_were_proclaimed(LocalDate holiday) {
        assertThat(days.isWorkingDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-04", "2022-05-30", "2026-12-29", "2027-12-24", "2028-01-04"})
    void people_work_where_a_holiday_was_moved_away_or_never_was(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2026-03-31",
        "2026-04-03, 2026-04-07",
        "2026-04-04, 2026-04-07",
        "2026-12-25, 2026-12-29",
        "2027-12-25, 2027-12-29",
        "2028-01-01, 2028-01-04"
    })
    void the_next_working_day_is_the_day_itself_or_the_first_open_one_after_it(LocalDate from, LocalDate expected) {
        assertThat(days.next(from)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 0, 2026-03-31",
        "2026-03-31, 1, 2026-04-01",
        "2026-03-31, 3, 2026-04-07",
        "2026-03-31, 15, 2026-04-23",
        "2026-04-04, 0, 2026-04-07",
        "2026-04-04, 1, 2026-04-07"
    })
    void working_days_are_counted_forward_over_easter(LocalDate from, int count, LocalDate expected) {
        assertThat(days.plus(from, count)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-07, 0, 2026-04-07",
        "2026-04-07, 1, 2026-04-02",
        "2026-04-08, 5, 2026-03-30",
        "2026-04-05, 0, 2026-04-02",
        "2026-04-05, 1, 2026-04-02"
    })
    void working_days_are_counted_back_over_easter(LocalDate from, int count, LocalDate expected) {
        assertThat(days.minus(from, count)).isEqualTo(expected);
    }

    @Test
    void a_negative_count_is_refused() {
        assertThatThrownBy(() -> days.plus(LocalDate.of(2026, 4, 7), -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> days.minus(LocalDate.of(2026, 4, 7), -1)).hasMessageContaining("-1");
    }

    @Test
    void an_installation_names_its_own_file(@TempDir Path folder) throws Exception {
        Path own = Files.writeString(folder.resolve("days.txt"), "# ours\n\n2026-06-15  An extra day\n2026-07-01\n");
        calendar().withPropertyValues("followthrough.bank-holidays=" + own).run(context -> {
            WorkingDays ours = context.getBean(WorkingDays.class);
            assertThat(ours.isWorkingDay(LocalDate.of(2026, 6, 15))).isFalse();
            assertThat(ours.isWorkingDay(LocalDate.of(2026, 7, 1))).isFalse();
            assertThat(ours.isWorkingDay(LocalDate.of(2026, 4, 3))).isTrue();
        });
    }

    @Test
    void without_a_file_of_its_own_an_installation_has_the_bundled_days() {
        calendar()
                .run(context -> assertThat(context.getBean(WorkingDays.class).isWorkingDay(LocalDate.of(2026, 4, 3)))
                        .isFalse());
    }

    @Test
    void a_missing_file_and_a_line_without_a_date_are_refused_by_name() {
        assertThatThrownBy(() -> BankHolidays.in(Path.of("nowhere.txt")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere.txt");
        assertThatThrownBy(() -> BankHolidays.parse(List.of("Easter Monday")))
                .hasMessageContaining("\"Easter Monday\"");
    }

    private static ApplicationContextRunner calendar() {
        return new ApplicationContextRunner().withUserConfiguration(OfficeCalendar.class);
    }

    /** The rules as the Act, the custom of substitute days and the one-off proclamations give them. */
    private static final class Proclaimed {

        static Set<LocalDate> in(int year) {
            Set<LocalDate> days = new TreeSet<>();
            days.add(weekdayOnOrAfter(LocalDate.of(year, 1, 1)));
            days.add(easter(year).minusDays(2));
            days.add(easter(year).plusDays(1));
            days.add(year == 2020 ? LocalDate.of(2020, 5, 8) : firstMonday(year, Month.MAY));
            days.add(year == 2022 ? LocalDate.of(2022, 6, 2) : lastMonday(year, Month.MAY));
            days.add(lastMonday(year, Month.AUGUST));
            days.addAll(christmas(year));
            if (year == 2022) days.addAll(List.of(LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19)));
            if (year == 2023) days.add(LocalDate.of(2023, 5, 8));
            return days;
        }

        /** Two weekdays from 25 December on are kept, whatever the two holidays fall on. */
        private static Set<LocalDate> christmas(int year) {
            LocalDate first = weekdayOnOrAfter(LocalDate.of(year, 12, 25));
            return Set.of(first, weekdayOnOrAfter(first.plusDays(1)));
        }

        private static LocalDate weekdayOnOrAfter(LocalDate day) {
            return switch (day.getDayOfWeek()) {
                case SATURDAY -> day.plusDays(2);
                case SUNDAY -> day.plusDays(1);
                default -> day;
            };
        }

        private static LocalDate firstMonday(int year, Month month) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        }

        private static LocalDate lastMonday(int year, Month month) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
        }

        /** Gauss's rule for the Gregorian calendar, with the constants that hold from 1900 to 2099. */
        private static LocalDate easter(int year) {
            int d = (19 * (year % 19) + 24) % 30;
            int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
            int afterFullMoon = d + e;
            if (afterFullMoon == 35 || (d == 28 && e == 6 && year % 19 > 10)) afterFullMoon -= 7;
            return LocalDate.of(year, 3, 22).plusDays(afterFullMoon);
        }
    }
}

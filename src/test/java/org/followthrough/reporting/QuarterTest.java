package org.followthrough.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-Q1, Q1 2026-27, April to June 2026, 2026-04-01, 2026-06-30",
        "2026-08-15, 2026-Q2, Q2 2026-27, July to September 2026, 2026-07-01, 2026-09-30",
        "2026-12-31, 2026-Q3, Q3 2026-27, October to December 2026, 2026-10-01, 2026-12-31",
        "2027-01-01, 2026-Q4, Q4 2026-27, January to March 2027, 2027-01-01, 2027-03-31",
        "2027-03-31, 2026-Q4, Q4 2026-27, January to March 2027, 2027-01-01, 2027-03-31",
        "2028-02-29, 2027-Q4, Q4 2027-28, January to March 2028, 2028-01-01, 2028-03-31",
        "2099-12-01, 2099-Q3, Q3 2099-00, October to December 2099, 2099-10-01, 2099-12-31"
    })
    void a_day_lies_in_one_quarter_of_the_financial_year(
            LocalDate day, String name, String label, String months, LocalDate first, LocalDate last) {
        Quarter quarter = Quarter.of(day);

        assertThat(quarter.name()).isEqualTo(name);
        assertThat(quarter.label()).isEqualTo(label);
        assertThat(quarter.months()).isEqualTo(months);
        assertThat(quarter.first()).isEqualTo(first);
        assertThat(quarter.last()).isEqualTo(last);
        assertThat(Quarter.named(name)).isEqualTo(quarter);
    }

    @Test
    void every_day_from_2026_to_2036_lies_in_the_quarter_that_says_so() {
        List<LocalDate> days =
                LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2037, 1, 1)).toList();
        assertThat(days).allSatisfy(day -> {
            Quarter quarter = Quarter.of(day);
            assertThat(day).isBetween(quarter.first(), quarter.last());
            assertThat(quarter.previous().last()).isEqualTo(quarter.first().minusDays(1));
            assertThat(quarter.next().first()).isEqualTo(quarter.last().plusDays(1));
            assertThat(Quarter.lastEnded(day).last()).isBefore(day);
            assertThat(Quarter.lastEnded(day).next()).isEqualTo(quarter);
        });
    }

    @Test
    void quarters_sort_as_they_follow_each_other() {
        List<Quarter> years =
                Stream.iterate(new Quarter(2026, 1), Quarter::next).limit(44).toList();
        assertThat(years).isSorted().doesNotHaveDuplicates();
        assertThat(years.stream().map(Quarter::name)).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-Q0", "2026-Q5", "26-Q1", "2026-q1", "2026-Q1 ", "2026-Q1'--"})
    void what_is_no_quarter_is_refused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quarter.named(name));
    }
}

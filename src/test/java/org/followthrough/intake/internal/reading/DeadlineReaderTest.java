package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.followthrough.actionplan.DeadlineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineReaderTest {

    private final DeadlineReader deadlines = new DeadlineReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    January 2017            | 2017-01-31
                    february 2016           | 2016-02-29
                    Feb 2017                | 2017-02-28
                    Sept 2017               | 2017-09-30
                    Sept. 2017              | 2017-09-30
                    September, 2017         | 2017-09-30
                    Mar-17                  | 2017-03-31
                    Mar/17                  | 2017-03-31
                    Mar '17                 | 2017-03-31
                    Mar ’17                 | 2017-03-31
                    03/2017                 | 2017-03-31
                    3.2017                  | 2017-03-31
                    By March 2017           | 2017-03-31
                    by the end of June 2017 | 2017-06-30
                    End of June 2017        | 2017-06-30
                    End June 2017           | 2017-06-30
                    no later than May 2017  | 2017-05-31
                    During May 2017         | 2017-05-31
                    March 2017.             | 2017-03-31
                    MARCH  2017             | 2017-03-31
                    mar 2026                | 2026-03-31
                    """)
    void a_month_means_its_last_day(String printed, LocalDate due) {
        assertRead(printed, DeadlineKind.MONTH, null, due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    31 March 2017             | 2017-03-31
                    31st March 2017           | 2017-03-31
                    31st of March 2017        | 2017-03-31
                    1 st March 2017           | 2017-03-01
                    Friday 31 March 2017      | 2017-03-31
                    Fri 31st March, 2017      | 2017-03-31
                    March 31st, 2017          | 2017-03-31
                    31-Mar-17                 | 2017-03-31
                    31 Mar 17                 | 2017-03-31
                    31/03/2017                | 2017-03-31
                    31/3/17                   | 2017-03-31
                    31/3/26                   | 2026-03-31
                    31.03.17                  | 2017-03-31
                    31-03-2017                | 2017-03-31
                    31–03–2017                | 2017-03-31
                    04/05/2017                | 2017-05-04
                    2017-03-31                | 2017-03-31
                    31/03/2017 00:00          | 2017-03-31
                    by 29 February 2016       | 2016-02-29
                    """)
    void a_day_is_read_in_uk_order(String printed, LocalDate due) {
        assertRead(printed, DeadlineKind.DATE, null, due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q1 2017-18                   | 2017-06-30
                    Q2 2017/18                   | 2017-09-30
                    Q3 17/18                     | 2017-12-31
                    Q4 2017-18                   | 2018-03-31
                    Q4 2017/2018                 | 2018-03-31
                    2017-18 Q4                   | 2018-03-31
                    Quarter 1 2017/18            | 2017-06-30
                    End of Q3 2017/18            | 2017-12-31
                    third quarter of 2017-18     | 2017-12-31
                    4th quarter 2017/18          | 2018-03-31
                    Q1 2017                      | 2017-06-30
                    Q3 2017                      | 2017-12-31
                    """)
    void a_quarter_is_the_financial_years_and_means_its_last_day(String printed, LocalDate due) {
        assertRead(printed, DeadlineKind.QUARTER, null, due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2017-18                       | 2017-04-01 | 2018-03-31
                    2017/18                       | 2017-04-01 | 2018-03-31
                    2017–2018                     | 2017-04-01 | 2018-03-31
                    Throughout 2017-18            | 2017-04-01 | 2018-03-31
                    During 2019/20                | 2019-04-01 | 2020-03-31
                    1999-00                       | 1999-04-01 | 2000-03-31
                    financial year 2017/18        | 2017-04-01 | 2018-03-31
                    January - March 2017          | 2017-01-01 | 2017-03-31
                    Jan-Mar 2017                  | 2017-01-01 | 2017-03-31
                    from January to March 2017    | 2017-01-01 | 2017-03-31
                    between May and June 2017     | 2017-05-01 | 2017-06-30
                    September 2016 – January 2017 | 2016-09-01 | 2017-01-31
                    1 May 2017 to 9 June 2017     | 2017-05-01 | 2017-06-09
                    """)
    void a_range_has_a_start_and_an_end(String printed, LocalDate from, LocalDate due) {
        assertRead(printed, DeadlineKind.RANGE, from, due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ongoing", "On-going", "on going", "ONGOING.", "Continuous", "Rolling programme"})
    void ongoing_has_no_due_day_and_is_no_problem(String printed) {
        DeadlineReading reading = deadlines.read(printed);
        assertThat(reading).isEqualTo(DeadlineReading.ongoing());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TBC                                | not give a date yet
                    to be agreed with schools          | not give a date yet
                    N/A                                | there is no deadline
                    As above                           | another place
                    see 4.1                            | another place
                    31 February 2017                   | not a day in the calendar
                    31/02/2017                         | not a day in the calendar
                    04/17/2017                         | not a day in the calendar
                    31 March 1017                      | not a day in the calendar
                    13/2017                            | not a month in the calendar
                    Monday 31 March 2017               | weekday
                    Q4 2017                            | or in the next
                    Q2                                 | in which year
                    Q5 2017                            | which day of it
                    2017-19                            | do not follow
                    March - January 2017               | ends before it begins
                    March 2017/September 2017          | more than one date
                    March 2017 and September 2017      | more than one date
                    Revised from January to March 2017 | more than one date
                    31/3/17, 30/6/17                   | more than one date
                    March                              | in which year
                    31 March                           | in which year
                    Mar 17                             | without guessing
                    31/3                               | which day and year
                    2017                               | which day of it
                    by the end of 2017                 | which day of it
                    Easter 2017                        | on which day that ends
                    Spring 2017                        | on which day that ends
                    Summer term 2017                   | on which day that ends
                    Within 3 months                    | counts from a day
                    Immediately                        | counts from a day
                    Mid March 2017                     | on which day
                    before March 2017                  | on which day
                    from April 2017                    | on which day
                    w/c 3 April 2017                   | on which day
                    Completed January 2017             | already done
                    Ongoing – March 2017               | something beside
                    March 2017 (subject to funding)    | without guessing
                    when staff return                  | without guessing
                    """)
    void what_could_mean_two_things_or_none_stays_empty_and_says_why(String printed, String because) {
        DeadlineReading reading = deadlines.read(printed);
        assertThat(reading.kind()).isEqualTo(DeadlineKind.NONE);
        assertThat(reading.due()).isNull();
        assertThat(reading.from()).isNull();
        assertThat(reading.problem()).startsWith("“" + printed).contains(because);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "?", "…"})
    void an_empty_cell_says_that_nothing_is_printed(String printed) {
        assertThat(deadlines.read(printed).problem()).isNotNull();
        assertThat(deadlines.read(printed).kind()).isEqualTo(DeadlineKind.NONE);
    }

    @Test
    void a_cell_full_of_text_is_not_searched_for_a_date() {
        DeadlineReading reading = deadlines.read("March 2017 ".repeat(10_000));
        assertThat(reading.due()).isNull();
        assertThat(reading.problem()).hasSizeLessThan(200).contains("too long");
    }

    private void assertRead(
            String printed, DeadlineKind kind, @org.jspecify.annotations.Nullable LocalDate from, LocalDate due) {
        assertThat(deadlines.read(printed)).isEqualTo(new DeadlineReading(kind, from, due, null));
    }
}

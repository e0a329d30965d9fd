package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.followthrough.actionplan.DeadlineKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineReaderTest {

    private final DeadlineReader deadlines = new DeadlineReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    January 2017                  | 2017-01-31
                    february 2016                 | 2016-02-29
                    Feb 2017                      | 2017-02-28
                    Sept 2017                     | 2017-09-30
                    Sept. 2017                    | 2017-09-30
                    September, 2017               | 2017-09-30
                    September2017                 | 2017-09-30
                    Febuary 2017                  | 2017-02-28
                    Mar-17                        | 2017-03-31
                    Mar - 17                      | 2017-03-31
                    Mar/17                        | 2017-03-31
                    Mar '17                       | 2017-03-31
                    Mar ’17                       | 2017-03-31
                    Mar 45                        | 2045-03-31
                    03/2017                       | 2017-03-31
                    3.2017                        | 2017-03-31
                    By March 2017                 | 2017-03-31
                    by the end of June 2017       | 2017-06-30
                    End of June 2017              | 2017-06-30
                    End June 2017                 | 2017-06-30
                    By end Jun 2017               | 2017-06-30
                    by end of Sept 17             | 2017-09-30
                    End Sept 17                   | 2017-09-30
                    before the end of June 2017   | 2017-06-30
                    no later than May 2017        | 2017-05-31
                    During May 2017               | 2017-05-31
                    during the month of May 2017  | 2017-05-31
                    March 2017.                   | 2017-03-31
                    March 2017*                   | 2017-03-31
                    MARCH  2017                   | 2017-03-31
                    mar 2026                      | 2026-03-31
                    Due: March 2017               | 2017-03-31
                    Due March 2017                | 2017-03-31
                    Due date: March 2017          | 2017-03-31
                    Target March 2017             | 2017-03-31
                    March 2017 (target)           | 2017-03-31
                    Completion date: March 2017   | 2017-03-31
                    End date – March 2017         | 2017-03-31
                    Revised date: June 2017       | 2017-06-30
                    June 2017 (revised)           | 2017-06-30
                    Complete by March 2017        | 2017-03-31
                    For completion by March 2017  | 2017-03-31
                    To be completed by March 2017 | 2017-03-31
                    to be in place by March 2017  | 2017-03-31
                    March 2017 at the latest      | 2017-03-31
                    March 2017 or sooner          | 2017-03-31
                    a) March 2017                 | 2017-03-31
                    • March 2017                  | 2017-03-31
                    (March 2017)                  | 2017-03-31
                    [March 2017]                  | 2017-03-31
                    """)
    void a_month_means_its_last_day(String printed, LocalDate due) {
        assertRead(printed, DeadlineKind.MONTH, null, due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    31 March 2017             | 2017-03-31
                    31st March 2017           | 2017-03-31
                    31st March, 2017          | 2017-03-31
                    31st of March 2017        | 2017-03-31
                    1 st March 2017           | 2017-03-01
                    2nd March 2017            | 2017-03-02
                    Friday 31 March 2017      | 2017-03-31
                    Friday, 31 March 2017     | 2017-03-31
                    Fri 31st March, 2017      | 2017-03-31
                    Fri. 31 March 2017        | 2017-03-31
                    Weds 1 March 2017         | 2017-03-01
                    Fri 31/03/2017            | 2017-03-31
                    March 31st, 2017          | 2017-03-31
                    31-Mar-17                 | 2017-03-31
                    31 Mar 17                 | 2017-03-31
                    31 Mar '17                | 2017-03-31
                    31st March17              | 2017-03-31
                    31/03/2017                | 2017-03-31
                    31/3/17                   | 2017-03-31
                    31/3/26                   | 2026-03-31
                    31/3/98                   | 1998-03-31
                    31.3.17                   | 2017-03-31
                    31.03.17                  | 2017-03-31
                    31-03-2017                | 2017-03-31
                    31–03–2017                | 2017-03-31
                    31 / 03 / 2017            | 2017-03-31
                    31 03 2017                | 2017-03-31
                    04/05/2017                | 2017-05-04
                    01/02/26                  | 2026-02-01
                    2017-03-31                | 2017-03-31
                    2017/03/31                | 2017-03-31
                    31/03/2017 00:00          | 2017-03-31
                    2017-03-31 00:00:00       | 2017-03-31
                    2017-03-31T00:00:00       | 2017-03-31
                    31 March 2017 at 5pm      | 2017-03-31
                    31 March 2017 12:00       | 2017-03-31
                    31 March 2017 noon        | 2017-03-31
                    (31/03/2017)              | 2017-03-31
                    Target: 31/03/17          | 2017-03-31
                    Deadline 31/03/17         | 2017-03-31
                    on or before 31 March 2017 | 2017-03-31
                    not later than 31/3/17    | 2017-03-31
                    by 31st March 2017 latest | 2017-03-31
                    by 29 February 2016       | 2016-02-29
                    by end of 2017-18               | 2018-03-31
                    end of financial year 2017-18   | 2018-03-31
                    By the end of the financial year 2017/18 | 2018-03-31
                    end of FY 17/18                 | 2018-03-31
                    Financial year end 2017/18      | 2018-03-31
                    """)
    void a_day_is_read_in_uk_order(String printed, LocalDate due) {
        assertRead(printed, DeadlineKind.DATE, null, due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q1 2017-18                             | 2017-06-30
                    Q2 2017/18                             | 2017-09-30
                    Q3 17/18                               | 2017-12-31
                    Q4 2017-18                             | 2018-03-31
                    Q4 2017/2018                           | 2018-03-31
                    2017-18 Q4                             | 2018-03-31
                    2017/18: Q2                            | 2017-09-30
                    Quarter 1 2017/18                      | 2017-06-30
                    Qtr 4 (2017-18)                        | 2018-03-31
                    Q3 of FY 2017/18                       | 2017-12-31
                    Q1, 2017-18                            | 2017-06-30
                    End of Q3 2017/18                      | 2017-12-31
                    end of quarter 1 2017/18               | 2017-06-30
                    by the end of the first quarter of 2017-18 | 2017-06-30
                    third quarter of 2017-18               | 2017-12-31
                    final quarter 2017-18                  | 2018-03-31
                    4th quarter 2017/18                    | 2018-03-31
                    Q1 2017                                | 2017-06-30
                    Q3 2017                                | 2017-12-31
                    Q1 (April – June 2017)                 | 2017-06-30
                    Q3 Oct-Dec 2017                        | 2017-12-31
                    Q4 (Jan – Mar 2018)                    | 2018-03-31
                    Q4 (Jan – Mar) 2017/18                 | 2018-03-31
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
                    2017/18 financial year        | 2017-04-01 | 2018-03-31
                    FY 2017/18                    | 2017-04-01 | 2018-03-31
                    FY17/18                       | 2017-04-01 | 2018-03-31
                    calendar year 2017            | 2017-01-01 | 2017-12-31
                    Q1-Q2 2017/18                 | 2017-04-01 | 2017-09-30
                    Q2 to Q4 2017-18              | 2017-07-01 | 2018-03-31
                    January - March 2017          | 2017-01-01 | 2017-03-31
                    Jan-Mar 2017                  | 2017-01-01 | 2017-03-31
                    Jan 2017 to Mar 2017          | 2017-01-01 | 2017-03-31
                    Jan-17 to Mar-17              | 2017-01-01 | 2017-03-31
                    Sept – Dec '17                | 2017-09-01 | 2017-12-31
                    from January to March 2017    | 2017-01-01 | 2017-03-31
                    from January to the end of March 2017 | 2017-01-01 | 2017-03-31
                    between May and June 2017     | 2017-05-01 | 2017-06-30
                    September 2016 – January 2017 | 2016-09-01 | 2017-01-31
                    1 May 2017 to 9 June 2017     | 2017-05-01 | 2017-06-09
                    1 May - 9 June 2017           | 2017-05-01 | 2017-06-09
                    15-31 March 2017              | 2017-03-15 | 2017-03-31
                    31/03/17-30/06/17             | 2017-03-31 | 2017-06-30
                    """)
    void a_range_has_a_start_and_an_end(String printed, LocalDate from, LocalDate due) {
        assertRead(printed, DeadlineKind.RANGE, from, due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ongoing",
                "On-going",
                "on going",
                "ONGOING.",
                "Continuous",
                "Continuing",
                "Rolling programme",
                "Ongoing – reviewed quarterly",
                "Ongoing (monitored through supervision)",
                "Ongoing / annually",
                "Ongoing from March 2017",
                "From April 2017 and ongoing",
                "Immediate and ongoing",
                "With immediate effect and ongoing",
                "This is ongoing work",
                "Quarterly",
                "Monthly",
                "Annually",
                "Annual review",
                "6 monthly",
                "six-monthly reports",
                "Every 6 months",
                "Twice a year",
                "Monthly from April 2017",
                "Reviewed at each quarter"
            })
    void ongoing_has_no_due_day_and_is_no_problem(String printed) {
        assertThat(deadlines.read(printed)).isEqualTo(DeadlineReading.ongoing());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    March 2017 – complete                | MONTH   | 2017-03-31 | complete              | true
                    March 2017 (achieved)                | MONTH   | 2017-03-31 | achieved              | true
                    31/03/2017 Completed                 | DATE    | 2017-03-31 | completed             | true
                    By Q2 2017-18: done                  | QUARTER | 2017-09-30 | done                  | true
                    March 2017 (board meeting)           | MONTH   | 2017-03-31 | board meeting         | false
                    31/03/2017 (Health)                  | DATE    | 2017-03-31 | health                | false
                    March 2017 – report to the executive | MONTH   | 2017-03-31 | report to the executive | false
                    """)
    void words_beside_a_date_are_kept_beside_it(
            String printed, DeadlineKind kind, LocalDate due, String beside, boolean done) {
        DeadlineReading reading = deadlines.read(printed);
        assertRead(printed, kind, null, due);
        assertThat(reading.beside()).isEqualTo(beside);
        assertThat(reading.saysDone()).isEqualTo(done);
    }

    @Test
    void a_date_broken_over_lines_is_one_date() {
        assertRead("31st\nMarch\n2017", DeadlineKind.DATE, null, LocalDate.of(2017, 3, 31));
        assertRead("31/03/\n2017", DeadlineKind.DATE, null, LocalDate.of(2017, 3, 31));
        assertRead("March\n2017", DeadlineKind.MONTH, null, LocalDate.of(2017, 3, 31));
    }

    private void assertRead(String printed, DeadlineKind kind, @Nullable LocalDate from, LocalDate due) {
        DeadlineReading reading = deadlines.read(printed);
        assertThat(reading.problem()).isNull();
        assertThat(reading.kind()).isEqualTo(kind);
        assertThat(reading.from()).isEqualTo(from);
        assertThat(reading.due()).isEqualTo(due);
        assertThat(reading.suggestions()).isEmpty();
    }
}

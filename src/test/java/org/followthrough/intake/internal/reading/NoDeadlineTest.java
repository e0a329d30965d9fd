package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.followthrough.actionplan.DeadlineKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells from which no day is read, and what is said of each. */
class NoDeadlineTest {

    private final DeadlineReader deadlines = new DeadlineReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TBC                                | not give a date yet
                    T.B.C.                             | not give a date yet
                    Date to be confirmed               | not give a date yet
                    to be agreed with schools          | not give a date yet
                    Awaiting board                     | not give a date yet
                    N/A                                | there is no deadline
                    As above                           | another place
                    see 4.1                            | another place
                    "                                  | another place
                    31 February 2017                   | not a day in the calendar
                    31/02/2017                         | not a day in the calendar
                    04/17/2017                         | not a day in the calendar
                    31 March 1017                      | not a day in the calendar
                    13/2017                            | not a month in the calendar
                    Monday 31 March 2017               | weekday
                    Q4 2017                            | or in the next
                    Q2                                 | in which year
                    End of the financial year          | in which year
                    Q5 2017                            | something beside the date
                    Q2 (April – June 2017)             | not that quarter’s
                    2017-19                            | do not follow
                    March - January 2017               | ends before it begins
                    March 2017/September 2017          | more than one date
                    March 2017 and September 2017      | more than one date
                    22nd and 29th March 2017           | more than one date
                    March/April 2017                   | more than one date
                    Revised from January to March 2017 | more than one date
                    March 2017 (revised June 2017)     | more than one date
                    March 2017 extended to June 2017   | more than one date
                    March 2017. Completed April 2017   | more than one date
                    31/3/17, 30/6/17                   | more than one date
                    March                              | in which year
                    31 March                           | in which year
                    Mar 17                             | may name a day or a year
                    31/3                               | which day and year
                    17/18                              | which day and year
                    2017                               | which day of it
                    by the end of 2017                 | which day of it
                    Easter 2017                        | on which day that ends
                    Spring 2017                        | on which day that ends
                    Summer term 2017                   | on which day that ends
                    Academic year 2017/18              | on which day that ends
                    Within 3 months                    | counts from a day
                    Immediately                        | counts from a day
                    Within 24 hours of each referral   | counts from a day
                    Mid March 2017                     | on which day
                    before March 2017                  | on which day
                    from April 2017                    | on which day
                    w/c 3 April 2017                   | on which day
                    w/e 7 April 2017                   | on which day
                    Completed by January 2017          | or that it was done
                    Ongoing – March 2017               | something beside
                    March 2017 and ongoing             | something beside
                    Ongoing until March 2017           | something beside
                    March 2017 (subject to funding)    | may change it
                    March 2017 TBC                     | not settled yet
                    Report to the board March 2017     | may change it
                    Training began March 2017          | may change it
                    June 2017 then annually            | may change it
                    1. March 2017                      | may change it
                    when staff return                  | without guessing
                    """)
    void what_could_mean_two_things_or_none_stays_empty_and_says_why(String printed, String because) {
        DeadlineReading reading = deadlines.read(printed);
        assertThat(reading.kind()).isEqualTo(DeadlineKind.NONE);
        assertThat(reading.due()).isNull();
        assertThat(reading.from()).isNull();
        assertThat(reading.saysDone()).isFalse();
        assertThat(reading.problem()).startsWith("“" + printed).contains(because);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Completed                | -
                    Complete                 | -
                    Action completed         | -
                    Achieved                 | -
                    Done                     | -
                    Completed and closed     | -
                    Completed March 2017     | 2017-03-31
                    Completed – March 2017   | 2017-03-31
                    Completed (March 2017)   | 2017-03-31
                    Completed on 12 May 2017 | 2017-05-12
                    COMPLETE: 12/05/17       | 2017-05-12
                    Delivered in May 2017    | 2017-05-31
                    """)
    void what_is_done_has_no_deadline_but_perhaps_the_day_on_which_it_was(String printed, @Nullable LocalDate on) {
        DeadlineReading reading = deadlines.read(printed);
        assertThat(reading.kind()).isEqualTo(DeadlineKind.NONE);
        assertThat(reading.due()).isNull();
        assertThat(reading.problem()).contains("already done");
        assertThat(reading.saysDone()).isTrue();
        assertThat(reading.doneOn()).isEqualTo(on);
        assertThat(reading.suggested()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "?", "…", "--", "\n"})
    void an_empty_cell_says_that_nothing_is_printed(String printed) {
        assertThat(deadlines.read(printed).problem()).isEqualTo("No deadline is printed.");
        assertThat(deadlines.read(printed).kind()).isEqualTo(DeadlineKind.NONE);
    }

    @Test
    void a_cell_full_of_text_is_not_searched_for_a_date() {
        DeadlineReading reading = deadlines.read("March 2017 ".repeat(10_000));
        assertThat(reading.due()).isNull();
        assertThat(reading.problem()).hasSizeLessThan(200).contains("too long");
    }
}

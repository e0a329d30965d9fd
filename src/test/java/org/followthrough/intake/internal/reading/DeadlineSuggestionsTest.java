package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A suggestion is offered and never taken over unasked: none of these deadlines has a due day. */
class DeadlineSuggestionsTest {

    private final DeadlineReader alone = new DeadlineReader();
    private final DeadlineReader of2026 = new DeadlineReader(new DeadlineReader.Context(Set.of(2026), null));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Easter 2026                    | 5 April 2026      | Easter Sunday
                    by Easter 2026                 | 5 April 2026      | Easter Sunday
                    Good Friday 2026               | 3 April 2026      | Good Friday
                    Spring 2026                    | 31 May 2026       | ends with May
                    Summer 2026                    | 31 August 2026    | ends with August
                    Summer '26                     | 31 August 2026    | ends with August
                    Summer holidays 2026           | 31 August 2026    | ends with August
                    Spring/Summer 2026             | 31 August 2026    | ends with August
                    Autumn 2026                    | 30 November 2026  | ends with November
                    Winter 2025/26                 | 28 February 2026  | ends with February
                    Winter 2026                    | 28 February 2027  | ends with February
                    Spring term 2026               | 2 April 2026      | spring term
                    Easter term 2025               | 4 April 2025      | spring term
                    Spring term 2025/26            | 2 April 2026      | spring term
                    end of summer term 2026        | 31 July 2026      | ends in July
                    Summer term 2025-26            | 31 July 2026      | ends in July
                    Autumn term 2026               | 18 December 2026  | autumn term
                    Autumn term 2025/26            | 19 December 2025  | autumn term
                    October half-term 2026         | 31 October 2026   | half-term
                    Academic year 2025/26          | 31 July 2026      | school year
                    by Christmas 2026              | 25 December 2026  | Christmas Day
                    New Year 2027                  | 1 January 2027    | New Year’s Day
                    31 February 2026               | 28 February 2026  | last day
                    31/06/2026                     | 30 June 2026      | last day
                    04/17/2026                     | 17 April 2026     | month is printed first
                    Monday 31 March 2026           | 31 March 2026     | printed
                    Q4 2017                        | 31 March 2018     | begins in 2017
                    2026                           | 31 December 2026  | last day
                    by the end of 2026             | 31 December 2026  | last day
                    Financial year 2026            | 31 March 2026     | ends in 2026
                    2026-28                        | 31 March 2028     | last financial year
                    17/18                          | 31 March 2018     | financial year
                    03/18                          | March 2018        | a month and a year
                    March 17                       | March 2017        | a year is meant
                    Mid March 2026                 | 15 March 2026     | middle
                    Before March 2026              | 28 February 2026  | before that month
                    w/c 6 April 2026               | 10 April 2026     | Friday
                    w/e 10 April 2026              | 10 April 2026     | printed
                    March/April 2026               | April 2026        | last month
                    Oct – Jan 2026                 | January 2026      | last month
                    March 2026 TBC                 | March 2026        | printed
                    March 2026 (subject to funding) | March 2026       | printed
                    Ongoing – March 2026           | March 2026        | printed
                    Completed by March 2026        | March 2026        | printed
                    Report to board 12/03/2026     | 12 March 2026     | printed
                    22nd and 29th March 2026       | 29 March 2026     | one of the dates
                    """)
    void what_is_nearly_a_date_suggests_one_and_says_why(String printed, String suggested, String why) {
        DeadlineReading reading = alone.read(printed);
        assertThat(reading.due()).isNull();
        DeadlineReading.Suggestion first = Objects.requireNonNull(reading.suggested());
        assertThat(first.text()).isEqualTo(suggested);
        assertThat(first.why()).contains(why);
        assertThat(alone.read(suggested).due()).isEqualTo(first.day());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    March       | March 2026
                    end of Sept | September 2026
                    31 March    | 31 March 2026
                    31/3        | 31 March 2026
                    by Easter   | 5 April 2026
                    Summer term | 31 July 2026
                    """)
    void a_date_without_a_year_suggests_the_only_year_of_the_document(String printed, String suggested) {
        assertThat(of2026.read(printed).due()).isNull();
        assertThat(Objects.requireNonNull(of2026.read(printed).suggested()).text())
                .isEqualTo(suggested);
        assertThat(alone.read(printed).suggested()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    March 2017 (revised June 2017)         | 2017-06-30 | 2017-03-31 | moved
                    March 2017 extended to June 2017       | 2017-06-30 | 2017-03-31 | moved
                    Original: March 2017 Revised: May 2017 | 2017-05-31 | 2017-03-31 | moved
                    31/3/17, 30/6/17                       | 2017-06-30 | 2017-03-31 | one of the dates
                    March 2017/September 2017              | 2017-09-30 | 2017-03-31 | one of the dates
                    """)
    void several_dates_are_all_offered_the_last_of_them_first(
            String printed, LocalDate last, LocalDate first, String why) {
        DeadlineReading reading = alone.read(printed);
        assertThat(reading.due()).isNull();
        assertThat(reading.suggestions())
                .extracting(DeadlineReading.Suggestion::day)
                .containsExactly(last, first);
        assertThat(Objects.requireNonNull(reading.suggested()).why()).contains(why);
    }

    @Test
    void a_fourth_quarter_of_one_year_offers_all_three_that_it_may_be() {
        assertThat(alone.read("Q4 2017").suggestions())
                .extracting(DeadlineReading.Suggestion::day)
                .containsExactly(LocalDate.of(2018, 3, 31), LocalDate.of(2017, 3, 31), LocalDate.of(2017, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TBC", "N/A", "As above", "ASAP", "Within 3 months", "Summer", "31 March 1017", "45/13/2017"})
    void where_the_words_give_nothing_nothing_is_suggested(String printed) {
        assertThat(alone.read(printed).suggestions()).isEmpty();
    }
}

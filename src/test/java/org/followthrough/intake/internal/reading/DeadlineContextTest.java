package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.followthrough.actionplan.DeadlineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a deadline means only in its document: the years that it speaks of, and the day from which it counts. */
class DeadlineContextTest {

    private static final LocalDate AGREED = LocalDate.of(2017, 1, 31);

    private final DeadlineReader alone = new DeadlineReader();
    private final DeadlineReader of2017 = new DeadlineReader(new DeadlineReader.Context(Set.of(2017), null));
    private final DeadlineReader counting = new DeadlineReader(new DeadlineReader.Context(Set.of(), AGREED));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    March 17  | 2017-03-31
                    Sept. 17  | 2017-09-30
                    Sept 16   | 2016-09-30
                    June 18   | 2018-06-30
                    by Mar 17 | 2017-03-31
                    """)
    void two_figures_after_a_month_are_a_year_where_the_document_speaks_of_it(String printed, LocalDate due) {
        assertThat(of2017.read(printed).kind()).isEqualTo(DeadlineKind.MONTH);
        assertThat(of2017.read(printed).due()).isEqualTo(due);
        assertThat(alone.read(printed).due()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"March 15", "March 19", "March 31"})
    void two_figures_far_from_the_documents_years_may_be_a_day(String printed) {
        assertThat(of2017.read(printed).due()).isNull();
        assertThat(of2017.read(printed).problem()).contains("may name a day or a year");
    }

    @Test
    void a_bare_pair_of_years_is_read_where_the_document_speaks_of_one_of_them() {
        assertThat(of2017.read("17/18").kind()).isEqualTo(DeadlineKind.RANGE);
        assertThat(of2017.read("17/18").due()).isEqualTo(LocalDate.of(2018, 3, 31));
        assertThat(of2017.read("16/17").from()).isEqualTo(LocalDate.of(2016, 4, 1));
        assertThat(of2017.read("19/20").due()).isNull();
    }

    @Test
    void a_pair_that_may_be_a_day_and_a_month_is_never_a_year() {
        DeadlineReader of2011 = new DeadlineReader(new DeadlineReader.Context(Set.of(2011), null));
        assertThat(of2011.read("11/12").due()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Within 3 months                              | 2017-04-30
                    3 months                                     | 2017-04-30
                    three months                                 | 2017-04-30
                    in three (3) months                          | 2017-04-30
                    3-month period                               | 2017-04-30
                    Within the next six months                   | 2017-07-31
                    0-3 months                                   | 2017-04-30
                    6 weeks                                      | 2017-03-14
                    28 days                                      | 2017-02-28
                    a month                                      | 2017-02-28
                    Within one year                              | 2018-01-31
                    within 10 working days of publication        | 2017-02-14
                    within 3 months of the publication of this report | 2017-04-30
                    Within 12 months of the date of this report  | 2018-01-31
                    6 months from sign-off                       | 2017-07-31
                    """)
    void a_span_counts_from_the_day_that_the_loader_gave(String printed, LocalDate due) {
        assertThat(counting.read(printed).kind()).isEqualTo(DeadlineKind.DATE);
        assertThat(counting.read(printed).due()).isEqualTo(due);
        assertThat(counting.read(printed).problem()).isNull();
        assertThat(counting.read(printed).countsFromADay()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Within 3 months", "6 weeks", "within 10 working days of publication", "3-6 months"})
    void without_that_day_the_span_stays_unread_and_asks_for_it(String printed) {
        DeadlineReading reading = alone.read(printed);
        assertThat(reading.kind()).isEqualTo(DeadlineKind.NONE);
        assertThat(reading.due()).isNull();
        assertThat(reading.countsFromADay()).isTrue();
        assertThat(reading.problem()).contains("Give that day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "within 24 hours of referral",
                "within 6 weeks of each new referral",
                "within 3 months of appointment",
                "within 10 days of publication of the new policy",
                "Immediate",
                "ASAP",
                "As soon as possible"
            })
    void what_counts_from_something_else_does_not_ask_for_the_plans_day(String printed) {
        assertThat(counting.read(printed).due()).isNull();
        assertThat(counting.read(printed).countsFromADay()).isFalse();
    }

    @Test
    void two_spans_suggest_the_longer() {
        DeadlineReading reading = counting.read("3-6 months");
        assertThat(reading.due()).isNull();
        assertThat(reading.suggestions())
                .extracting(DeadlineReading.Suggestion::day)
                .containsExactly(LocalDate.of(2017, 7, 31));
    }

    @Test
    void immediately_suggests_the_day_from_which_the_plan_counts() {
        assertThat(counting.read("With immediate effect").suggestions())
                .extracting(DeadlineReading.Suggestion::day)
                .containsExactly(AGREED);
    }
}

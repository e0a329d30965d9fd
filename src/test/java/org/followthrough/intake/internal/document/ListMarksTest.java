package org.followthrough.intake.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    • Ask the family         | Ask the family
                    - ask the family         | ask the family
                    2. Ask the family        | Ask the family
                    (iv) ask the family      | ask the family
                    b) Ask the family        | Ask the family
                    1.2 Ask the family       | Ask the family
                    1.2. Ask the family      | Ask the family
                    5.10 Ask the family      | Ask the family
                    (1.2) ask the family     | ask the family
                    1b) Ask the family       | Ask the family
                    12a. Ask the family      | Ask the family
                    """)
    void a_line_that_begins_with_a_mark_begins_an_item_and_reads_on_without_it(String line, String words) {
        assertThat(ListMarks.startsItem(line)).isTrue();
        assertThat(ListMarks.without(line)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.03.14",
                "31.03.14 Board meeting",
                "31.03 2014",
                "2.5 days of training",
                "1.2",
                "12 Members agreed",
                "1b Members agreed",
                "1.2.3 Members agreed",
                "2014. Members agreed",
                "A. Marchbank",
                "iv",
                "-ask"
            })
    void dates_figures_and_names_begin_no_item(String line) {
        assertThat(ListMarks.startsItem(line)).isFalse();
        assertThat(ListMarks.without(line)).isEqualTo(line);
    }

    @Test
    void only_a_bullet_is_taken_away_where_numbers_are_to_stay() {
        assertThat(ListMarks.withoutBullet("• Ask")).isEqualTo("Ask");
        assertThat(ListMarks.withoutBullet("1.2 Ask")).isEqualTo("1.2 Ask");
    }
}

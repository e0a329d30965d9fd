package org.followthrough.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.assurance.Measure.Direction;
import org.followthrough.assurance.Measure.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    @Test
    void each_line_is_a_reading() {
        assertThat(Measure.read("March 2026: 14\n\n  Week 3, Monday 9:30: 62%  \n"))
                .contains(List.of(new Reading("March 2026", "14"), new Reading("Week 3, Monday 9:30", "62%")));
        assertThat(Measure.read("")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fourteen", "March 2026:", ": 14", "March 2026: 14\nand then some"})
    void a_line_without_a_time_and_a_figure_is_none(String lines) {
        assertThat(Measure.read(lines)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "14, 9, DOWN, ', which is the way it should go'",
        "14, 9, UP, ', which is not the way it should go'",
        "'1,400', 1400, SAME, ', which is the way it should go'",
        "9%, 14%, UP, ', which is the way it should go'",
        "few, many, UP, ''"
    })
    void a_series_says_whether_it_moved_as_it_should(String first, String last, Direction direction, String judged) {
        Measure measure = new Measure(
                List.of(new Reading("March", first), new Reading("May", "0"), new Reading("June", last)), direction);
        assertThat(measure.words()).isEqualTo("From " + first + " (March) to " + last + " (June)" + judged + ".");
    }

    @Test
    void one_reading_is_no_series() {
        assertThat(new Measure(List.of(new Reading("March", "14")), Direction.UP).words())
                .isEmpty();
        assertThat(Measure.NOTHING.words()).isEmpty();
    }
}

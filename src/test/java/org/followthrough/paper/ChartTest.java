package org.followthrough.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.followthrough.paper.Chart.Series;
import org.followthrough.paper.Chart.StackedBars;
import org.followthrough.paper.Chart.Tone;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final List<String> AGENCIES = List.of("Police", "Health");

    @Test
    void the_table_beside_a_chart_holds_its_numbers() {
        Chart chart = new StackedBars(
                "Health has the most overdue",
                "Agency",
                AGENCIES,
                List.of(Series.of("Overdue", Tone.RED, 1L, 7L), Series.of("No data", Tone.NO_DATA, 2L, null)));

        assertThat(chart.table())
                .isEqualTo(new Table(
                        "Health has the most overdue",
                        List.of(Column.text("Agency"), Column.number("Overdue"), Column.number("No data")),
                        List.of(Row.of("Police", 1, 2), Row.of("Health", 7, "No data"))));
    }

    @Test
    void four_series_are_the_most_besides_what_is_not_started_and_what_has_no_data() {
        List<Series> six = List.of(
                of(Tone.RED), of(Tone.AMBER), of(Tone.GREEN), of(Tone.BLUE), of(Tone.NOT_STARTED), of(Tone.NO_DATA));
        assertThat(stacked(six).series()).hasSize(6);

        assertThatThrownBy(() ->
                        stacked(List.of(of(Tone.RED), of(Tone.AMBER), of(Tone.GREEN), of(Tone.BLUE), of(Tone.GREY))))
                .hasMessageContaining("four");
        assertThatThrownBy(() -> stacked(List.of(of(Tone.RED), of(Tone.RED)))).hasMessageContaining("tone");
        assertThatThrownBy(() -> stacked(List.of(Series.of("Overdue", Tone.RED, 1L))))
                .hasMessageContaining("each of the categories");
        assertThatThrownBy(() -> Series.of("Overdue", Tone.RED, -1L)).hasMessageContaining("zero");
    }

    private static Series of(Tone tone) {
        return Series.of(tone.name(), tone, 1L, 2L);
    }

    private static Chart stacked(List<Series> series) {
        return new StackedBars("Two agencies are behind", "Agency", AGENCIES, series);
    }
}

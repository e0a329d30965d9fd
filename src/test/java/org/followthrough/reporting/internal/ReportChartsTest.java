package org.followthrough.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.followthrough.paper.Chart;
import org.followthrough.reporting.Rating;
import org.followthrough.reporting.ReportSnapshot;
import org.followthrough.reporting.ReportSnapshot.Overdue;
import org.followthrough.reporting.ReportSnapshot.Tally;
import org.followthrough.reporting.ReportSnapshot.Totals;
import org.junit.jupiter.api.Test;

class ReportChartsTest {

    private static final Tally POLICE = new Tally("Police", Map.of(Rating.OVERDUE, 2, Rating.ENDED, 5));
    private static final Tally COUNCIL = new Tally("Council", Map.of(Rating.ACCEPTED, 1));
    private static final Tally NOBODY = new Tally(PublicNames.NO_LEAD, Map.of(Rating.OVERDUE, 3));

    @Test
    void what_nobody_leads_has_a_bar_and_is_no_agency() {
        Chart chart = ReportCharts.of(numbers(List.of(COUNCIL, NOBODY, POLICE))).get(0);

        assertThat(chart.headline()).isEqualTo("1 of 2 agencies and groups that lead has something overdue");
        assertThat(chart.categories()).containsExactly("Council", PublicNames.NO_LEAD, "Police");
        assertThat(ReportCharts.of(numbers(List.of(NOBODY))).get(0).headline())
                .isEqualTo("Nobody leads any action yet");
    }

    @Test
    void nothing_to_show_is_not_drawn() {
        assertThat(ReportCharts.of(numbers(List.of()))).isEmpty();
        assertThat(ReportCharts.of(numbers(List.of(new Tally("Police", Map.of(Rating.ENDED, 1))))))
                .isEmpty();
    }

    @Test
    void the_age_of_the_overdue_is_counted_in_bands_without_a_gap_between_them() {
        Overdue[] overdue = LongStream.of(1, 28, 29, 56, 57, 91, 92, 400)
                .mapToObj(days -> new Overdue("GS-1", "Train", "Police", LocalDate.EPOCH, days, null))
                .toArray(Overdue[]::new);

        Chart chart = ReportCharts.of(numbers(List.of(), overdue)).get(0);

        assertThat(chart.headline()).isEqualTo("2 of 8 overdue actions are so by more than a quarter of a year");
        assertThat(chart.series().get(0).values()).containsExactly(2L, 2L, 2L, 2L);
    }

    private static ReportSnapshot numbers(List<Tally> agencies, Overdue... overdue) {
        return new ReportSnapshot(
                ReportSnapshot.SCHEMA,
                "2026-Q1",
                LocalDate.of(2026, 7, 15),
                null,
                LocalDate.of(2026, 3, 31),
                new Totals(0, 0, 0, overdue.length, 0, 0, 0, 0, Map.of()),
                List.of(),
                agencies,
                List.of(overdue),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}

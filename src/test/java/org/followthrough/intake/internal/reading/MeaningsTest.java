package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.intake.PrintedPlan;
import org.junit.jupiter.api.Test;

/** What the person who loads a plan says about its columns. */
class MeaningsTest {

    private static final String DRAWN = """
            Action   | Lead   | By when  | Wheel of fortune | Comments
            Tell all | Police | May 2026 | All know         | Begun
            """;

    @Test
    void as_printed_a_heading_that_nobody_knows_is_reported() {
        assertThat(WrittenPlan.messages(told(Map.of())))
                .contains(
                        "Nobody knows what the column “Wheel of fortune” stands for; what stands in it was not read.");
    }

    @Test
    void a_column_means_what_the_loader_says() {
        PrintedPlan plan = told(Map.of("Wheel of fortune", "success"));

        assertThat(plan.actions().get(0).success()).isEqualTo("All know");
        assertThat(WrittenPlan.messages(plan)).noneMatch(message -> message.contains("Wheel of fortune"));
    }

    @Test
    void the_loaders_word_stands_over_the_list_of_words() {
        PrintedPlan plan = told(Map.of("Comments", "success"));

        assertThat(plan.actions().get(0).success()).isEqualTo("Begun");
        assertThat(plan.actions().get(0).standing().progress()).isNull();
    }

    @Test
    void a_column_left_out_is_neither_read_nor_reported() {
        PrintedPlan plan = told(Map.of("Comments", "none", "Wheel of fortune", "none"));

        assertThat(plan.actions().get(0).standing().progress()).isNull();
        assertThat(plan.actions().get(0).printed())
                .extracting(cell -> cell.heading())
                .containsExactly("Action", "Lead", "By when");
        assertThat(WrittenPlan.messages(plan)).noneMatch(message -> message.contains("Nobody knows"));
    }

    @Test
    void capitals_and_punctuation_of_the_heading_do_not_matter() {
        assertThat(told(Map.of("wheel of fortune:", "rating"))
                        .actions()
                        .get(0)
                        .standing()
                        .rating())
                .isEqualTo("All know");
    }

    @Test
    void the_day_that_terms_count_from_makes_dates_of_them() {
        String drawn = "Action | Lead | By when\nTell all | Police | Within 3 months\n";

        PrintedPlan counted =
                PlanWalk.through(WrittenPlan.document(drawn), new Meanings(Map.of(), LocalDate.of(2026, 1, 6)));

        assertThat(counted.actions().get(0).deadline().due()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(WrittenPlan.read(drawn).actions().get(0).deadline().due()).isNull();
    }

    private static PrintedPlan told(Map<String, String> columns) {
        return PlanWalk.through(WrittenPlan.document(DRAWN), new Meanings(columns, null));
    }
}

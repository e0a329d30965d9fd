package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.intake.PrintedPlan;
import org.junit.jupiter.api.Test;

class RepeatedTest {

    private static final String TABLE = """

            Recommendation                    | Action   | Lead   | By when
            1. The Board should ask children. | Tell all | Police | May 2026
            """;

    @Test
    void a_recommendation_of_the_text_that_the_table_repeats_is_read_once() {
        PrintedPlan plan = WrittenPlan.read("# Recommendations\n1. The Board should ask children.\n# Plan\n" + TABLE);

        assertThat(WrittenPlan.rows(plan)).containsExactly("Tell all | Police | May 2026");
    }

    @Test
    void one_that_the_table_does_not_repeat_is_read_beside_it() {
        PrintedPlan plan = WrittenPlan.read("# Recommendations\n1. The Board should ask children.\n"
                + "2. The Board should ask carers.\n# Plan\n" + TABLE);

        assertThat(WrittenPlan.actions(plan)).containsExactly("The Board should ask carers.", "Tell all");
    }

    @Test
    void capitals_and_punctuation_make_no_other_recommendation() {
        PrintedPlan plan = WrittenPlan.read("# Recommendations\n1. The board should ask children\n# Plan\n" + TABLE);

        assertThat(WrittenPlan.actions(plan)).containsExactly("Tell all");
    }
}

package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.intake.PrintedPlan;
import org.junit.jupiter.api.Test;

class SlippedRowTest {

    private static final String HEADINGS = "Reason | Action | Lead | By when | RAG\n";

    @Test
    void a_row_one_cell_short_is_moved_back_under_its_headings() {
        PrintedPlan plan = WrittenPlan.read(HEADINGS + "Tell all | Police | May 2026 | G |\n");

        assertThat(WrittenPlan.rows(plan)).containsExactly("Tell all | Police | May 2026");
        assertThat(plan.actions().get(0).standing().rating()).isEqualTo("G");
        assertThat(WrittenPlan.messages(plan))
                .anyMatch(message -> message.endsWith("it was read as if they stood one column further right."));
    }

    @Test
    void a_row_that_would_fall_over_the_edge_is_not_moved_and_not_read() {
        PrintedPlan plan = WrittenPlan.read(HEADINGS + "Why | Tell all | May 2026 | Police | G\n");

        assertThat(plan.actions()).isEmpty();
        assertThat(WrittenPlan.messages(plan))
                .anyMatch(message -> message.contains("it was not read: “Why | Tell all"));
    }

    @Test
    void a_date_in_both_columns_has_not_slipped() {
        PrintedPlan plan = WrittenPlan.read(HEADINGS + "Why | Tell all | May 2026 | June 2026 | G\n");

        assertThat(plan.actions())
                .extracting(action -> action.deadline().printed())
                .containsExactly("June 2026");
        assertThat(WrittenPlan.messages(plan)).noneMatch(message -> message.contains("one column further"));
    }
}

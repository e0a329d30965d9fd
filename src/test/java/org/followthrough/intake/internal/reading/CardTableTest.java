package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedPlan;
import org.junit.jupiter.api.Test;

class CardTableTest {

    @Test
    void a_label_beside_what_it_says_is_a_card_and_the_same_label_again_begins_the_next() {
        PrintedPlan plan = WrittenPlan.read("""
                Action                  | Tell all
                Lead                    | Police
                By when                 | May 2026
                How will we know?       | All know
                Action                  | Ask all
                Lead                    | Health
                By when                 | June 2026
                """);

        assertThat(WrittenPlan.rows(plan))
                .containsExactly("Tell all | Police | May 2026", "Ask all | Health | June 2026");
        assertThat(plan.actions()).extracting(PrintedAction::success).containsExactly("All know", null);
    }

    @Test
    void a_number_in_a_label_is_the_recommendations() {
        PrintedPlan plan = WrittenPlan.read("""
                Recommendation 4 | Children should be asked.
                Action           | Tell all
                Lead             | Police

                Recommendation 5 | Carers should be asked.
                Action           | Ring all
                Lead             | Health
                """);

        assertThat(plan.actions())
                .extracting(action -> action.thread().recommendationRef())
                .containsExactly("Recommendation 4", "Recommendation 5");
        assertThat(plan.actions())
                .extracting(action -> action.thread().recommendation())
                .containsExactly("Children should be asked.", "Carers should be asked.");
    }

    @Test
    void cards_beside_each_other_are_read_one_after_the_other() {
        PrintedPlan plan = WrittenPlan.read("""
                                  | Action 1  | Action 2
                What will we do?  | Tell all  | Ask all
                Who?              | Police    | Health
                By when?          | May 2026  | June 2026
                """);

        assertThat(WrittenPlan.rows(plan))
                .containsExactly("Tell all | Police | May 2026", "Ask all | Health | June 2026");
        assertThat(plan.actions()).extracting(PrintedAction::where).doesNotHaveDuplicates();
    }

    @Test
    void two_fields_of_one_card_may_share_a_row() {
        PrintedPlan plan = WrittenPlan.read("""
                Action            | Tell all  |         |
                Lead              | Police    | By when | May 2026
                RAG               | G         | Ref     | 3
                Success measure   | All know  | Progress | Begun
                """);

        assertThat(WrittenPlan.rows(plan)).containsExactly("Tell all | Police | May 2026");
        assertThat(plan.actions().get(0).standing()).isEqualTo(new PrintedAction.Standing("Begun", "G", null));
    }

    @Test
    void a_row_whose_label_nobody_knows_is_left_out_and_reported() {
        PrintedPlan plan = WrittenPlan.read("""
                Action               | Tell all
                Lead                 | Police
                By when              | May 2026
                Colour of the folder | Teal
                """);

        assertThat(plan.actions()).hasSize(1);
        assertThat(WrittenPlan.messages(plan))
                .contains("This row has no label that is known, and was left out: “Colour of the folder”");
    }

    @Test
    void a_table_of_who_is_who_is_no_card() {
        PrintedPlan plan = WrittenPlan.read("""
                Lead         | Ines Marchbank
                Date         | 4 May 2026
                Telephone    | in the office
                """);

        assertThat(plan.actions()).isEmpty();
    }
}

package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderRowsTest {

    @Test
    void in_two_rows_of_headings_the_lower_one_speaks_for_its_columns() {
        PrintedPlan plan = WrittenPlan.read("""
                Action    | Responsibility | <        | Timing   | <
                          | Agency         | Officer  | Deadline | Review
                Tell all  | Police         | Inspector | June 2026 | July 2026
                """);

        assertThat(WrittenPlan.rows(plan)).containsExactly("Tell all | Inspector | June 2026");
    }

    @Test
    void when_an_action_begins_is_no_deadline() {
        PrintedPlan plan = WrittenPlan.read("""
                Action    | Lead   | Timing   | <
                          |        | Start    | Target date
                Tell all  | Police | May 2025 | June 2026
                """);

        assertThat(WrittenPlan.rows(plan)).containsExactly("Tell all | Police | June 2026");
        assertThat(WrittenPlan.messages(plan)).anyMatch(message -> message.contains("the column “Start”"));
    }

    @Test
    void periods_below_a_heading_are_parts_of_what_it_asks_for() {
        PrintedPlan plan = WrittenPlan.read("""
                Action   | Lead   | By when  | What will be different | <
                         |        |          | 3 months               | 6 months
                Tell all | Police | May 2026 | A card is out          | All know of it
                """);

        assertThat(WrittenPlan.rows(plan)).containsExactly("Tell all | Police | May 2026");
        assertThat(plan.actions().get(0).success()).isEqualTo("A card is out\nAll know of it");
        assertThat(plan.actions().get(0).standing().progress()).isNull();
    }

    @Test
    void periods_of_their_own_hold_progress() {
        PrintedPlan plan = WrittenPlan.read("""
                Action   | Lead   | By when  | Q1     | Q2
                Tell all | Police | May 2026 | Begun  | Half are told
                """);

        assertThat(plan.actions().get(0).standing().progress()).isEqualTo("Begun\nHalf are told");
    }

    @Test
    void a_letter_below_a_period_is_its_rating_and_the_last_one_stands() {
        PrintedPlan plan = WrittenPlan.read("""
                Action   | Lead   | By when  | Q1 | Q2 | Q3
                Tell all | Police | May 2026 | R  | A  |
                """);

        assertThat(plan.actions().get(0).standing().rating()).isEqualTo("A");
    }

    @Test
    void a_tick_below_a_body_makes_it_a_lead_and_the_letter_l_the_first_one() {
        PrintedPlan plan = WrittenPlan.read("""
                Action   | Agencies | <        | <      | By when
                         | Police   | Health   | Council |
                Tell all | ✓        | L        |        | May 2026
                Ask all  |          |          | x      | June 2026
                """);

        assertThat(WrittenPlan.rows(plan))
                .containsExactly("Tell all | Health, Police | May 2026", "Ask all | Council | June 2026");
    }

    @Test
    void a_second_row_of_the_same_headings_begins_the_next_page_and_is_no_lower_one() {
        PrintedPlan plan = WrittenPlan.read("""
                Action   | Lead   | By when
                Action   | Lead   | By when
                Tell all | Police | May 2026
                """);

        assertThat(WrittenPlan.rows(plan)).containsExactly("Tell all | Police | May 2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Outcome | Success measures | A tally is kept
                    Outcome | Evidence          | Everyone knows
                    """)
    void a_weak_word_gives_way_to_a_clearer_heading_for_the_same(String weak, String other, String success) {
        PrintedPlan plan = WrittenPlan.read("Action | Lead | By when | " + weak + " | " + other
                + "\nTell all | Police | May 2026 | Everyone knows | A tally is kept\n");

        assertThat(plan.actions().get(0).success()).contains(success);
    }

    @Test
    void evidence_beside_success_criteria_is_progress() {
        PrintedAction only = WrittenPlan.read("""
                        Action   | Lead   | By when  | Evidence      | Success criteria
                        Tell all | Police | May 2026 | Minutes of May | All know
                        """).actions().get(0);

        assertThat(only.success()).isEqualTo("All know");
        assertThat(only.standing().progress()).isEqualTo("Minutes of May");
    }

    @Test
    void a_plain_date_before_the_action_says_when_it_was_agreed_and_is_no_deadline() {
        PrintedPlan plan = WrittenPlan.read("""
                Date       | Action   | Lead   | Progress
                04/05/2025 | Tell all | Police | Begun
                """);

        assertThat(plan.actions().get(0).deadline().printed()).isNull();
        assertThat(WrittenPlan.messages(plan)).contains("This table has no column for a deadline.");
    }

    @Test
    void a_share_done_is_progress() {
        PrintedPlan plan = WrittenPlan.read("""
                Action   | Lead   | By when  | % complete
                Tell all | Police | May 2026 | 60%
                """);

        assertThat(plan.actions().get(0).standing().progress()).isEqualTo("60%");
    }

    @Test
    void a_row_with_a_whole_date_in_it_is_no_row_of_headings() {
        PrintedPlan plan = WrittenPlan.read("""
                Action  | Lead           | By when
                Actions | Lead officer   | 31/05/2026
                """);

        assertThat(WrittenPlan.rows(plan)).containsExactly("Actions | Lead officer | 31/05/2026");
    }

    @Test
    void of_two_numbers_the_second_is_the_actions_own() {
        PrintedAction only = WrittenPlan.read("""
                        No | Recommendation | Ref | Action   | Lead   | By when
                        3  | Ask children   | 3.2 | Tell all | Police | May 2026
                        """).actions().get(0);

        assertThat(only.thread().recommendationRef()).isEqualTo("3");
        assertThat(only.reference()).isEqualTo("3.2");
    }

    @Test
    void a_response_to_a_recommendation_is_how_far_it_has_come() {
        PrintedAction only = WrittenPlan.read("""
                        Recommendation       | Response
                        That all are asked.  | Agreed. A card is in use.
                        """).actions().get(0);

        assertThat(only.standing().progress()).isEqualTo("Agreed. A card is in use.");
    }
}

package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.PrintedPlan;
import org.junit.jupiter.api.Test;

class CardWalkTest {

    @Test
    void labels_with_their_words_behind_them_are_cards() {
        PrintedPlan plan = WrittenPlan.read("""
                Action: Tell all
                Lead: Police
                By when: May 2026
                Action: Ask all
                Lead: Health
                By when: June 2026
                """);

        assertThat(WrittenPlan.rows(plan))
                .containsExactly("Tell all | Police | May 2026", "Ask all | Health | June 2026");
    }

    @Test
    void labels_alone_hold_the_paragraphs_below_them() {
        PrintedPlan plan = WrittenPlan.read("""
                Recommendation 1
                Children should be asked.
                Action
                Tell all
                Lead agency
                Police
                Completion date
                31 May 2026
                Success measure
                All know
                Recommendation 2
                Carers should be asked.
                Action
                Ring all
                Lead agency
                Health
                """);

        assertThat(plan.actions())
                .extracting(action -> action.thread().recommendation())
                .containsExactly("Children should be asked.", "Carers should be asked.");
        assertThat(WrittenPlan.rows(plan))
                .containsExactly("Tell all | Police | 31 May 2026", "Ring all | Health | null");
        assertThat(plan.actions().get(0).success()).isEqualTo("All know");
    }

    @Test
    void each_bullet_under_a_label_for_several_is_an_action() {
        PrintedPlan plan = WrittenPlan.read("""
                Finding 1: Homes were not seen
                Actions
                • Tell all
                • Ask all
                Lead: Police
                Timescale: May 2026
                Success measure: All know
                """);

        assertThat(WrittenPlan.rows(plan))
                .containsExactly("Tell all | Police | May 2026", "Ask all | Police | May 2026");
        assertThat(plan.actions())
                .extracting(action -> action.thread().finding())
                .containsOnly(0);
    }

    @Test
    void bullets_below_we_will_are_actions_and_what_stands_before_them_answers_the_finding() {
        PrintedPlan plan = WrittenPlan.read("""
                Finding 1: Homes were not seen
                The Board accepts this.
                We will:
                • tell all by May 2026
                • ask all
                Finding 2: Carers were not asked
                The Board accepts this and has written to them.
                """);

        assertThat(WrittenPlan.actions(plan)).containsExactly("tell all by May 2026", "ask all");
        assertThat(plan.findings())
                .extracting(PrintedFinding::response)
                .containsExactly("The Board accepts this.", "The Board accepts this and has written to them.");
    }

    @Test
    void in_a_mixed_cell_what_was_done_answers_and_what_is_to_be_done_is_an_action() {
        PrintedPlan plan = WrittenPlan.read("""
                Finding 1: Homes were not seen
                Context / Actions already taken / Action
                • A guide was written in May.
                • Visits are being counted.
                • The guide will go to each school.
                How will we know: All know
                Lead: Police
                By when: May 2026
                """);

        assertThat(WrittenPlan.actions(plan)).containsExactly("The guide will go to each school.");
        assertThat(plan.findings().get(0).response())
                .isEqualTo("A guide was written in May.\nVisits are being counted.");
    }

    @Test
    void a_chapters_heading_ends_the_card_and_what_follows_is_none_of_it() {
        PrintedPlan plan = WrittenPlan.read("""
                Action: Tell all
                Lead: Police
                By when: May 2026
                Action: Ask all
                Progress: Begun
                6 CONCLUSION
                The Board will look at this again.
                """);

        assertThat(plan.actions().get(1).standing().progress()).isEqualTo("Begun");
        assertThat(WrittenPlan.messages(plan)).anyMatch(message -> message.startsWith("“6 CONCLUSION” belongs to no"));
    }

    @Test
    void a_recommendation_with_a_response_and_no_action_stands_for_one() {
        PrintedPlan plan = WrittenPlan.read("""
                Recommendation 1: Children should be asked.
                Response: The Board agrees.
                Recommendation 2: Carers should be asked.
                Response: The Board agrees in part.
                """);

        assertThat(plan.actions()).extracting(PrintedAction::action).containsOnlyNulls();
        assertThat(WrittenPlan.actions(plan)).containsExactly("Children should be asked.", "Carers should be asked.");
    }

    @Test
    void a_number_in_the_label_begins_the_next_card() {
        PrintedPlan plan = WrittenPlan.read("""
                Action 1a) Tell all
                Responsible: Police
                Action 1b) Ask all
                Responsible: Health
                """);

        assertThat(WrittenPlan.rows(plan)).containsExactly("Tell all | Police | null", "Ask all | Health | null");
    }

    @Test
    void what_closes_a_plan_is_no_part_of_its_last_card() {
        PrintedPlan plan = WrittenPlan.read("""
                Action: Tell all
                Lead: Police
                Action: Ask all
                Progress: Begun
                Signed: the Chair
                """);

        assertThat(plan.actions().get(1).standing().progress()).isEqualTo("Begun");
    }
}

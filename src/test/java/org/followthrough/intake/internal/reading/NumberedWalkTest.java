package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedPlan;
import org.junit.jupiter.api.Test;

class NumberedWalkTest {

    @Test
    void numbered_paragraphs_under_recommendations_are_recommendations_and_others_are_not() {
        PrintedPlan plan = WrittenPlan.read("""
                # 5. Findings
                5.1 The Board should be proud of its nurses.
                # 6. Recommendations
                6.1 The Board should ask children.
                6.2 The Board should ask carers.
                # 7. Terms of reference
                7.1 To find out what happened.
                """);

        assertThat(WrittenPlan.actions(plan))
                .containsExactly("The Board should ask children.", "The Board should ask carers.");
        assertThat(plan.actions())
                .extracting(action -> action.thread().recommendationRef())
                .containsExactly("6.1", "6.2");
        assertThat(plan.actions()).extracting(PrintedAction::action).containsOnlyNulls();
    }

    @Test
    void the_same_number_in_two_sections_is_two_recommendations() {
        PrintedPlan plan = WrittenPlan.read("""
                # Recommendations
                ## Fernhithe Police
                1. Officers should ask children.
                ## Fernhithe Schools
                1. Teachers should ask carers.
                """);

        assertThat(plan.actions())
                .extracting(action ->
                        action.thread().section() + ", " + action.thread().recommendationRef())
                .containsExactly("Fernhithe Police, 1", "Fernhithe Schools, 1");
    }

    @Test
    void a_heading_with_a_number_is_no_recommendation() {
        PrintedPlan plan = WrittenPlan.read("""
                4 RECOMMENDATIONS
                4.1 Fernhithe Police
                4.1.1 Officers should ask children.
                4.2 Fernhithe Schools
                4.2.1 Teachers should ask carers.
                """);

        assertThat(WrittenPlan.actions(plan))
                .containsExactly("Officers should ask children.", "Teachers should ask carers.");
        assertThat(plan.actions())
                .extracting(action -> action.thread().section())
                .containsExactly("Fernhithe Police", "Fernhithe Schools");
    }

    @Test
    void a_withheld_item_keeps_its_number_and_its_words() {
        PrintedPlan plan = WrittenPlan.read("""
                # Recommendations
                1. The Board should ask children.
                2. [Withheld until the trial is over]
                """);

        assertThat(plan.actions())
                .extracting(action -> action.thread().recommendationRef())
                .containsExactly("1", "2");
        assertThat(WrittenPlan.actions(plan)).contains("[Withheld until the trial is over]");
    }

    @Test
    void a_paragraph_that_announces_recommendations_is_none_and_is_reported() {
        PrintedPlan plan = WrittenPlan.read("""
                # Recommendations
                6.1 The author makes the following recommendations to the Board.
                6.2 The Board should ask children.
                """);

        assertThat(WrittenPlan.actions(plan)).containsExactly("The Board should ask children.");
        assertThat(WrittenPlan.messages(plan))
                .anyMatch(message ->
                        message.startsWith("“The author makes") || message.startsWith("“6.1 The author makes"));
    }

    @Test
    void what_a_committee_is_asked_to_note_is_no_recommendation_of_a_review() {
        PrintedPlan plan = WrittenPlan.read("""
                # 2. Recommendations
                2.1 That the Committee notes the report.
                2.2 That Members are asked to receive a further report.
                """);

        assertThat(plan.actions()).isEmpty();
    }

    @Test
    void a_list_below_an_item_and_the_rest_of_its_sentence_are_its_words() {
        PrintedPlan plan = WrittenPlan.read("""
                # Recommendations
                1. The Board should ask children:
                • at home
                • at school
                2. The Board should ask carers
                before each visit.
                """);

        assertThat(WrittenPlan.actions(plan))
                .containsExactly(
                        "The Board should ask children:\nat home\nat school",
                        "The Board should ask carers before each visit.");
    }

    @Test
    void bullets_under_recommendations_have_no_number() {
        PrintedPlan plan = WrittenPlan.read("""
                # Recommendations
                • The Board should ask children.
                • The Board should ask carers.
                """);

        assertThat(WrittenPlan.actions(plan))
                .containsExactly("The Board should ask children.", "The Board should ask carers.");
        assertThat(plan.actions())
                .extracting(action -> action.thread().recommendationRef())
                .containsOnlyNulls();
    }

    @Test
    void numbered_actions_are_actions() {
        PrintedPlan plan = WrittenPlan.read("""
                # Action plan
                1. Ask children.
                2. Ask carers.
                """);

        assertThat(plan.actions()).extracting(PrintedAction::action).containsExactly("Ask children.", "Ask carers.");
    }

    @Test
    void a_chapter_on_how_earlier_recommendations_fared_holds_none() {
        PrintedPlan plan = WrittenPlan.read("""
                # 3. Progress on previous recommendations
                3.1 The Board should have asked children.
                # 4. Recommendations
                4.1 The Board should ask carers.
                """);

        assertThat(WrittenPlan.actions(plan)).containsExactly("The Board should ask carers.");
    }
}

package org.followthrough.intake.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedPlan;
import org.junit.jupiter.api.Test;

class TableBandsTest {

    private static final String HEADINGS = "Action | Lead | By when\n";

    @Test
    void a_recommendation_over_the_table_is_that_of_all_rows_below_it() {
        PrintedPlan plan = WrittenPlan.read(HEADINGS + """
                Recommendation 3: Children should be asked. | < | <
                Tell all | Police | May 2026
                Ask all  | Health | May 2026
                Recommendation 4: Carers should be asked.   | < | <
                Ring all | Health | May 2026
                """);

        assertThat(plan.actions())
                .extracting(action -> action.thread().recommendationRef())
                .containsExactly("Recommendation 3", "Recommendation 3", "Recommendation 4");
        assertThat(plan.actions().get(1).thread().recommendation()).isEqualTo("Children should be asked.");
    }

    @Test
    void an_outcome_over_the_table_is_the_success_criteria_of_its_rows_until_the_next_recommendation() {
        PrintedPlan plan = WrittenPlan.read(HEADINGS + """
                Recommendation 1: Children should be asked. | < | <
                Desired outcome: Children say so.           | < | <
                Tell all | Police | May 2026
                Recommendation 2: Carers should be asked.   | < | <
                Ring all | Health | May 2026
                """);

        assertThat(plan.actions()).extracting(PrintedAction::success).containsExactly("Children say so.", null);
    }

    @Test
    void a_lead_over_the_table_leads_its_rows_only_where_they_have_no_column_for_it() {
        PrintedPlan without =
                WrittenPlan.read("Action | By when | RAG\nLead: Police | < | <\nTell all | May 2026 | G\n");
        PrintedPlan with = WrittenPlan.read(HEADINGS + "Lead: Police | < | <\nTell all | Health | May 2026\n");

        assertThat(WrittenPlan.rows(without)).containsExactly("Tell all | Police | May 2026");
        assertThat(WrittenPlan.rows(with)).containsExactly("Tell all | Health | May 2026");
    }

    @Test
    void an_update_over_the_table_is_progress_of_the_row_above() {
        PrintedPlan plan = WrittenPlan.read(HEADINGS + """
                Tell all | Police | May 2026
                Update 5 February: half are told. | < | <
                Ask all  | Health | May 2026
                """);

        assertThat(plan.actions())
                .extracting(action -> action.standing().progress())
                .containsExactly("Update 5 February: half are told.", null);
        assertThat(WrittenPlan.messages(plan)).contains("This row was read as progress of the row above.");
    }

    @Test
    void a_body_over_the_table_is_the_section_of_its_rows() {
        PrintedPlan plan = WrittenPlan.read(HEADINGS + """
                Fernhithe Police | < | <
                Tell all | Sergeants | May 2026
                Fernhithe Schools | < | <
                Ask all  | Heads | May 2026
                """);

        assertThat(plan.actions())
                .extracting(action -> action.thread().section())
                .containsExactly("Fernhithe Police", "Fernhithe Schools");
    }

    @Test
    void a_theme_ends_the_recommendation_before_it() {
        PrintedPlan plan = WrittenPlan.read(HEADINGS + """
                Recommendation 1: Children should be asked. | < | <
                Tell all | Police | May 2026
                Theme 2: Homes | < | <
                Ask all  | Health | May 2026
                """);

        assertThat(plan.actions().get(1).thread().theme()).isEqualTo("Theme 2: Homes");
        assertThat(plan.actions().get(1).thread().recommendation()).isNull();
    }

    @Test
    void prose_below_a_finding_in_a_table_answers_it() {
        PrintedPlan plan = WrittenPlan.read(HEADINGS + """
                Finding 1: Homes were not seen | < | <
                The Board has agreed that each visit begins in the kitchen. | < | <
                Finding 2: Carers were not asked | < | <
                Ask all  | Health | May 2026
                """);

        assertThat(plan.findings().get(0).response()).startsWith("The Board has agreed");
        assertThat(plan.findings().get(1).response()).isNull();
        assertThat(plan.actions().get(0).thread().finding()).isEqualTo(1);
    }
}

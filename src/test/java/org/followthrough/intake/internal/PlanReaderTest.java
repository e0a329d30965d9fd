package org.followthrough.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.intake.HarbourChild;
import org.followthrough.intake.PlanReading.Outcome;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.PrintedPlan;
import org.followthrough.intake.Problem;
import org.junit.jupiter.api.Test;

class PlanReaderTest {

    private static final String HEADINGS = "Success criteria\tAction\tLead\tBy when\n";

    @Test
    void an_action_has_its_leads_its_deadline_as_printed_and_as_read_and_its_row() {
        PrintedAction first = read(HarbourChild.asText()).actions().get(0);

        assertThat(first.wording()).startsWith("Put the pocket guide").endsWith("lay hands on");
        assertThat(first.leads().names())
                .containsExactly("Policy and Practice Sub-Group", "Training and Skills Sub-Group");
        assertThat(first.deadline())
                .isEqualTo(new Deadline("January 2026", DeadlineKind.MONTH, null, LocalDate.of(2026, 1, 31)));
        assertThat(first.thread().recommendation()).isNull();
        assertThat(first.standing().progress()).isNull();
        assertThat(first.standing().rating()).isNull();
        assertThat(first.where()).isEqualTo("table 1, row 3");
        assertThat(first.printed()).contains(new PrintedAction.Cell("By when", "January 2026"));
    }

    @Test
    void the_same_plan_in_word_with_merged_cells_reads_the_same() {
        PrintedPlan text = read(HarbourChild.asText());
        PrintedPlan word = read(HarbourChild.asWord());

        assertThat(word.findings()).isEqualTo(text.findings());
        assertThat(word.actions())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("printed")
                .isEqualTo(text.actions());
        assertThat(word.problems()).extracting(Problem::message).isEqualTo(messages(text));
    }

    @Test
    void success_criteria_after_the_actions_are_taken_over_only_where_there_are_no_others() {
        String headings = "Action\tLead\tBy when\tOutcome\n";
        PrintedPlan once = read(headings + "Teach\tPolice\tMay 2026\tPeople know\nTest\tPolice\tMay 2026\t\n");
        PrintedPlan twice = read(headings + "Teach\tPolice\tMay 2026\tPeople know\nTest\tPolice\tMay 2026\t\n"
                + "Tell\tPolice\tMay 2026\tPeople say so\n");

        assertThat(once.actions()).extracting(PrintedAction::success).containsExactly("People know", "People know");
        assertThat(twice.actions())
                .extracting(PrintedAction::success)
                .containsExactly("People know", null, "People say so");
        assertThat(messages(twice)).containsExactly("No success criteria are printed.");
    }

    @Test
    void every_action_has_its_own_progress_and_rating_as_printed() {
        PrintedPlan plan = read("Recommendation\tAction\tLead\tTimescale\tProgress\tRAG\n"
                + "4.10 Ask children\tHold a week\tPolice\tMay 2026\tAmber until green\tGreen\n"
                + "\tHold another\tPolice\tMay 2026\t\t\n");

        assertThat(plan.actions())
                .extracting(action -> action.standing().rating())
                .containsExactly("Green", null);
        assertThat(plan.actions())
                .extracting(action -> action.standing().progress())
                .containsExactly("Amber until green", null);
        assertThat(plan.actions())
                .extracting(action -> action.thread().recommendation())
                .containsOnly("Ask children");
    }

    @Test
    void a_recommendation_without_an_action_beside_it_carries_the_record() {
        PrintedPlan plan = read("Learning point\tRecommendation\tProgress\n1. Ask children\tHold a week\tDone\n");

        PrintedAction only = plan.actions().get(0);
        assertThat(only.action()).isNull();
        assertThat(only.wording()).isEqualTo("Hold a week");
        assertThat(plan.findings()).containsExactly(new PrintedFinding("1", "Ask children", null));
        assertThat(messages(plan))
                .containsExactly("This table has no column for who leads.", "This table has no column for a deadline.");
    }

    @Test
    void headings_repeated_on_the_next_page_are_no_row_and_a_row_cut_by_the_page_is_one() {
        PrintedPlan plan = read(HEADINGS + "Known\tTell every\tPolice\tMay 2026\n\n" + HEADINGS
                + "\tschool of it\t\t\n\tTell every nurse\tPolice\tMay 2026\n");

        assertThat(plan.actions())
                .extracting(PrintedAction::action)
                .containsExactly("Tell every school of it", "Tell every nurse");
        assertThat(plan.actions()).extracting(PrintedAction::success).containsOnly("Known");
        assertThat(messages(plan)).containsExactly("This row was read as the rest of table 1, row 2.");
    }

    @Test
    void a_table_without_headings_goes_on_with_the_one_before_it_and_says_so() {
        PrintedPlan plan = read(HEADINGS + "Known\tTell\tPolice\tMay 2026\n\n\tAsk\tPolice\tJune 2026\n");

        assertThat(plan.actions()).hasSize(2);
        assertThat(messages(plan))
                .containsExactly("This table has no headings; it was read as going on with the one before it.");
    }

    @Test
    void a_row_without_an_action_is_a_problem_and_is_quoted() {
        PrintedPlan plan = read(HEADINGS + "Known\t\tPolice\tMay 2026\n");

        assertThat(plan.actions()).isEmpty();
        assertThat(plan.problems().get(0))
                .isEqualTo(Problem.error(
                        "table 1, row 2",
                        "No action is printed in this row, so it became none: “Known | Police | May 2026”"));
    }

    @Test
    void an_action_without_lead_or_deadline_is_read_and_is_a_problem() {
        PrintedPlan plan = read(HEADINGS + "Known\tTell\t\t\nKnown\tAsk\tTBC\tTBC\n");

        assertThat(plan.actions()).extracting(action -> action.deadline().due()).containsOnlyNulls();
        assertThat(plan.problems())
                .contains(
                        Problem.warning("table 1, row 2", "No lead is printed."),
                        Problem.warning("table 1, row 2", "No deadline is printed."),
                        Problem.warning("table 1, row 3", "“TBC” names no lead."),
                        Problem.warning("table 1, row 3", "“TBC” does not give a date yet, so no date was read."));
    }

    @Test
    void a_row_whose_cells_slipped_by_one_is_read_under_its_own_headings_and_says_so() {
        PrintedPlan plan = read("What it is about\tAction\tLead\tBy when\nAsk everyone\tAudit Group\tJuly 2026\t\n");

        PrintedAction only = plan.actions().get(0);
        assertThat(only.action()).isEqualTo("Ask everyone");
        assertThat(only.leads().names()).containsExactly("Audit Group");
        assertThat(only.deadline().due()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(messages(plan))
                .anyMatch(message -> message.startsWith("A date stands in the column for leads")
                        && message.endsWith("one column further right."));
    }

    @Test
    void cells_that_slipped_away_and_fit_nowhere_are_not_read_as_something_else() {
        PrintedPlan plan = read("Action\tLead\tBy when\nAsk everyone\tJuly 2026\tAudit Group\n");

        assertThat(plan.actions()).isEmpty();
        assertThat(plan.problems()).anySatisfy(problem -> {
            assertThat(problem.where()).isEqualTo("table 1, row 2");
            assertThat(problem.message())
                    .contains("A date stands in the column for leads")
                    .contains("Ask everyone");
        });
    }

    @Test
    void a_column_that_nobody_knows_is_named_and_a_text_under_no_heading_too() {
        PrintedPlan plan = read("Action\tLead\tBy when\tColour of the sky\nTell\tPolice\tMay 2026\tBlue\tKite\n");

        assertThat(plan.actions()).hasSize(1);
        assertThat(plan.actions().get(0).printed()).contains(new PrintedAction.Cell("Colour of the sky", "Blue"));
        assertThat(messages(plan)).anyMatch(message -> message.contains("Colour of the sky"));
        assertThat(messages(plan)).contains("“Kite” stands under no heading and was not read.");
    }

    @Test
    void a_table_about_something_else_is_one_problem() {
        PrintedPlan plan =
                read("Date of meeting\tPlace\n4 May\tTown hall\n\n" + HEADINGS + "Known\tTell\tPolice\tMay 2026\n");

        assertThat(plan.actions()).hasSize(1);
        assertThat(messages(plan))
                .containsExactly(
                        "No heading in this table names actions or recommendations, so its 2 rows were not read:"
                                + " “Date of meeting”.");
    }

    @Test
    void problems_beyond_counting_are_counted() {
        PrintedPlan plan = read(HEADINGS + "Known\t\tPolice\tMay 2026\n".repeat(700));

        assertThat(plan.problems()).hasSize(501);
        assertThat(messages(plan).get(500)).isEqualTo("201 more problems are not listed here.");
    }

    @Test
    void a_cell_that_no_table_could_hold_is_not_read_and_not_lost() {
        PrintedPlan plan = read(HEADINGS + "Known\t" + "x".repeat(20_001) + "\tPolice\tMay 2026\n");

        assertThat(plan.actions()).isEmpty();
        assertThat(messages(plan)).contains("A cell in this row is longer than a plan's can be, so it was not read.");
    }

    @Test
    void text_from_old_windows_and_in_utf_16_is_read() {
        String plan = "Action\tLead\tBy when\nTell – “all”\tPolice\tMay 2026\n";
        for (String charset : Set.of("windows-1252", "UTF-16", "UTF-8"))
            assertThat(read(plan.getBytes(java.nio.charset.Charset.forName(charset)))
                            .actions())
                    .extracting(PrintedAction::action)
                    .containsExactly("Tell – “all”");
    }

    private static List<String> messages(PrintedPlan plan) {
        return plan.problems().stream().map(Problem::message).toList();
    }

    private static PrintedPlan read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PrintedPlan read(byte[] content) {
        return ((Outcome.Read) new PlanReader().read("plan", content)).plan();
    }
}

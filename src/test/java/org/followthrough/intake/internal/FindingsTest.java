package org.followthrough.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.followthrough.intake.HarbourChild;
import org.followthrough.intake.PlanReading.Outcome;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedFinding;
import org.followthrough.intake.PrintedPlan;
import org.followthrough.intake.Problem;
import org.followthrough.intake.Problem.Severity;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final String HEADINGS = "Success criteria\tAction\tLead\tBy when\n";

    @Test
    void a_whole_plan_is_read_with_its_findings_in_order() {
        PrintedPlan plan = read(HarbourChild.asText());

        assertThat(plan.findings())
                .extracting(PrintedFinding::ref)
                .containsExactly(
                        "Finding One",
                        "Finding Two",
                        "Finding Three",
                        "Finding Four",
                        "Finding Five",
                        "Finding Six",
                        "Finding Seven",
                        "Finding Eight",
                        "Finding Nine",
                        "Finding Ten",
                        "Finding Eleven");
        assertThat(plan.findings())
                .extracting(PrintedFinding::title)
                .contains("Fathers/other men in the house were not seen");
        assertThat(plan.actions())
                .extracting(action -> action.thread().finding())
                .containsExactly(1, 1, 1, 1, 3, 3, 3, 3, 5, 5, 5, 5, 7, 7, 7, 7);
    }

    @Test
    void success_criteria_printed_once_hold_for_every_action_of_their_finding() {
        List<PrintedAction> actions = read(HarbourChild.asText()).actions();

        assertThat(actions.subList(0, 4))
                .extracting(PrintedAction::success)
                .containsOnly(actions.get(0).success());
        assertThat(actions.subList(0, 4))
                .extracting(PrintedAction::successInherited)
                .containsExactly(false, true, true, true);
        assertThat(actions.get(4).success()).startsWith("Polite challenge");
        assertThat(actions.get(4).successInherited()).isFalse();
    }

    @Test
    void answers_in_prose_are_kept_and_what_speaks_of_the_whole_plan_is_not_among_them() {
        PrintedPlan plan = read(HarbourChild.asText());

        assertThat(plan.findings().stream().filter(finding -> finding.response() != null))
                .hasSize(7);
        assertThat(plan.findings().get(10).response()).startsWith("A toolkit").endsWith("the Executive oversees.");
        assertThat(plan.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.NOTE);
            assertThat(problem.message()).contains("Every quarter the Executive hears");
        });
    }

    @Test
    void a_finding_may_stand_as_a_line_above_its_table_and_prose_after_the_table_is_named() {
        PrintedPlan plan = read("Finding 2.10: Nobody asked\n\n" + HEADINGS + "Known\tTell\tPolice\tMay 2026\n\n"
                + "Key: green means done.\n");

        assertThat(plan.findings()).containsExactly(new PrintedFinding("Finding 2.10", "Nobody asked", null));
        assertThat(plan.actions().get(0).thread().finding()).isZero();
        assertThat(messages(plan))
                .containsExactly("“Key: green means done.” belongs to no action or finding and was left out.");
    }

    @Test
    void a_title_over_a_table_that_is_not_the_findings_ends_the_finding() {
        PrintedPlan plan =
                read("Finding 1: Nobody asked\n\nThis is answered by the strategy.\n\nHow we will spread the word\n\n"
                        + HEADINGS + "Known\tTell\tPolice\tMay 2026\n");

        assertThat(plan.actions().get(0).thread().finding()).isNull();
        assertThat(plan.findings().get(0).response()).isEqualTo("This is answered by the strategy.");
    }

    @Test
    void a_finding_with_neither_answer_nor_action_is_a_gap() {
        PrintedPlan plan = read("Finding 1: Nobody asked\n\nFinding 2: Nobody told\n\nIt is answered.\n");

        assertThat(messages(plan)).contains("Finding 1 has neither an action nor an answer.");
        assertThat(plan.findings()).hasSize(2);
    }

    @Test
    void an_answer_printed_twice_is_kept_once() {
        PrintedPlan plan =
                read("Finding 1: Nobody asked\n\nIt is answered.\n\nFinding 1: Nobody asked\n\nIt is answered.\n\n"
                        + "Finding 2: Nobody told\n\nSo is this.\n");

        assertThat(plan.findings()).hasSize(2);
        assertThat(messages(plan)).contains("Finding 1 is printed twice in the same words, and was kept once.");
    }

    @Test
    void a_finding_that_a_cell_names_by_its_number_alone_is_that_finding() {
        PrintedPlan plan = read("Finding\tAction\tLead\tBy when\n"
                + "Practice finding 2\tTell every officer.\tPolice\tMay 2027\n"
                + "Practice finding 2\tTell every nurse.\tHealth\tMay 2027\n"
                + "Finding 3: Visits were late\tTell every carer.\tHealth\tMay 2027\n");

        assertThat(plan.findings()).extracting(PrintedFinding::ref).containsExactly("Practice finding 2", "Finding 3");
        assertThat(plan.actions())
                .extracting(action -> action.thread().finding())
                .containsExactly(0, 0, 1);
    }

    @Test
    void a_finding_whose_title_cannot_be_told_from_its_answer_is_an_error() {
        PrintedPlan plan = read("Finding P1\nIn this case nobody asked.\nLesson P1.1\nAsk.\n");

        assertThat(plan.findings()).isEmpty();
        assertThat(plan.problems().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(plan.problems().get(0).message()).startsWith("Finding P1 is set out over several paragraphs");
    }

    @Test
    void a_document_without_a_plan_is_no_error_and_says_so_once() {
        PrintedPlan plan = read("Minutes of the summer meeting\n\nEveryone was there.\n");

        assertThat(plan.actions()).isEmpty();
        assertThat(plan.problems())
                .containsExactly(
                        Problem.warning(
                                "document",
                                "No action was found: no table in this document has headings that name actions or recommendations."));
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

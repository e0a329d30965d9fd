package org.followthrough.intake.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.intake.internal.export.LoadedPlans.read;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.TEACHER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.actionplan.Progress;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.intake.HarbourChild;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.PrintedPlan;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@FollowthroughTest
class PlanExportTest {

    private static final String OWN_ORDER = """
            RAG\tBy when\tWho will lead\tIssue\tAction required\tBudget line
            Green\t31/03/2026\tPolice\t1. Nobody asked\tAsk each child\tB-7
            \tMay 2026\tHealth and Housing\t1. Nobody asked\tWrite it down\t=1+1
            Red\tOngoing\tPolice\t2. Nobody wrote\tRead it out\t
            """;

    @Autowired
    World world;

    @Autowired
    PlanExport export;

    @Autowired
    BoardsLayout layouts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Progress progress;

    @Autowired
    PlanUnloading unloading;

    @Autowired
    Commands commands;

    LoadedPlans loaded;

    @BeforeEach
    void plans() {
        loaded = new LoadedPlans(world, layouts, transaction);
    }

    @Test
    void what_is_taken_away_reads_as_what_was_loaded() {
        PrintedPlan before = read("plan.docx", HarbourChild.asWord());
        PlanId plan = loaded.load(before);

        PrintedPlan word = read("plan.docx", export.word(plan, world.manager()).content());
        PrintedPlan excel =
                read("plan.xlsx", export.excel(plan, world.manager()).content());

        assertThat(words(word)).isEqualTo(words(before));
        assertThat(words(excel)).isEqualTo(words(before));
        assertThat(word.findings()).containsAll(before.findings());
    }

    @Test
    void a_mixture_of_columns_taken_away_reads_as_what_was_loaded() {
        PrintedPlan before = read(OWN_ORDER);
        PlanId plan = loaded.load(before);

        PrintedPlan word = read("plan.docx", export.word(plan, world.manager()).content());
        PrintedPlan excel =
                read("plan.xlsx", export.excel(plan, world.manager()).content());

        assertThat(words(word)).isEqualTo(words(before));
        assertThat(words(excel)).isEqualTo(words(before));
    }

    /** What must be the same of every action: what is to be done, who leads, by when, how one will know. */
    private static List<List<Object>> words(PrintedPlan plan) {
        return plan.actions().stream()
                .map(action -> List.<Object>of(
                        action.wording(),
                        action.leads().names(),
                        action.deadline().kind(),
                        Optional.ofNullable(action.deadline().due()),
                        Optional.ofNullable(action.success())))
                .toList();
    }

    @Test
    void a_newer_version_is_laid_out_its_own_way_and_what_it_does_not_print_stays() throws IOException {
        PrintedPlan first = read(OWN_ORDER);
        PlanId plan = loaded.load(first);
        PrintedPlan newer =
                read("Lead\tBy when\tAction\tHow will we know\nPolice\tMay 2026\tAsk each child\tThey say so\n");
        transaction.executeWithoutResult(status ->
                layouts.keep(plan, newer, List.of(newer.actions().get(0).where(), "", "")));

        List<List<String>> rows = rows(plan, world.manager());

        assertThat(rows.get(0)).startsWith("Lead", "By when", "Action", "How will we know");
        assertThat(rows.get(1)).contains("Ask each child", "HC-1");
        assertThat(rows.get(2)).startsWith("RAG", "By when");
        assertThat(rows.get(3)).contains("=1+1", "HC-2");
    }

    @Test
    void a_load_that_is_undone_leaves_no_layout() {
        PlanId plan = loaded.load(read(OWN_ORDER));

        commands.run(() -> unloading.undo(plan, world.manager()));

        assertThat(layouts.of(plan)).isEqualTo(BoardsOrder.NONE);
    }

    @Test
    void the_boards_own_columns_come_in_their_order_and_ours_after_them() throws IOException {
        PlanId plan = loaded.load(read(OWN_ORDER), OFFICER);
        world.clock().set(LocalDate.of(2026, 4, 2), java.time.LocalTime.NOON);
        transaction.executeWithoutResult(status -> progress.changeDate(
                world.action("HC-2").answer(), LocalDate.of(2026, 7, 1), "The printer broke", world.manager()));

        List<List<String>> rows = rows(plan, world.manager());

        assertThat(rows)
                .containsExactly(
                        List.of(
                                "RAG",
                                "By when",
                                "Who will lead",
                                "Issue",
                                "Action required",
                                "Budget line",
                                "Our reference",
                                "Status today",
                                "Date now",
                                "Evidence accepted on"),
                        List.of(
                                "Green",
                                "31 March 2026",
                                "Police",
                                "1. Nobody asked",
                                "Ask each child",
                                "B-7",
                                "HC-1",
                                "Overdue",
                                "31 March 2026",
                                ""),
                        List.of(
                                "",
                                "May 2026",
                                "Health and Housing",
                                "1. Nobody asked",
                                "Write it down",
                                "=1+1",
                                "HC-2",
                                "Lead to be named",
                                "1 July 2026",
                                ""),
                        List.of(
                                "Red",
                                "Ongoing",
                                "Police",
                                "2. Nobody wrote",
                                "Read it out",
                                "",
                                "HC-3",
                                "Lead to be named",
                                "Ongoing",
                                ""));
    }

    @Test
    void a_plan_without_columns_is_given_back_with_its_numbers_and_lessons() throws IOException {
        PlanId plan = loaded.loadWithoutLayout(read("Finding\tLearning point\tAction no\tAction\tLead\tBy when\n"
                + "Nobody asked\tAsk early\t1a\tAsk each child\tPolice\tMay 2026\n"));

        List<List<String>> rows = rows(plan, world.manager());

        assertThat(rows.get(0)).startsWith("Ref", "Finding", "Lesson", "Recommendation", "Action");
        assertThat(rows.get(0)).endsWith("Evidence accepted on", "Our reference");
        assertThat(rows.get(1)).startsWith("1a", "Nobody asked", "Ask early", "", "Ask each child");
        assertThat(rows.get(1)).endsWith("HC-1");
    }

    @Test
    void a_plan_in_prose_is_given_back_with_its_themes_in_a_column() throws IOException {
        PlanId plan = loaded.loadWithoutLayout(read(
                "plan.txt", Files.readAllBytes(Path.of("src/test/resources/plans/corpus/tarnbeck-children-k.txt"))));

        List<List<String>> rows = rows(plan, world.manager());

        assertThat(rows.get(0)).startsWith("Ref", "Theme", "Finding", "Lesson");
        assertThat(rows.get(1)).startsWith("HC-1", "THEME 1: How agencies answer worries about sexual harm");
    }

    @Test
    void a_plan_that_had_no_columns_is_given_the_usual_ones() throws IOException {
        PlanId plan = loaded.loadWithoutLayout(read(OWN_ORDER));

        List<List<String>> rows = rows(plan, world.manager());

        assertThat(rows.get(0)).startsWith("Ref", "Finding", "Recommendation", "Action", "Lead", "By when");
        assertThat(rows.get(1)).startsWith("HC-1", "1. Nobody asked", "", "Ask each child", "Police", "31 March 2026");
    }

    @Test
    void others_get_the_actions_that_they_may_see_and_no_column_that_nobody_knows() throws IOException {
        PlanId plan = loaded.load(read(OWN_ORDER), OFFICER, SOCIAL_WORKER);

        List<List<String>> rows = rows(plan, world.viewer(OFFICER));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).contains("HC-1").doesNotContain("B-7");
        assertThat(words(plan, world.viewer(OFFICER)))
                .contains("may not be all")
                .doesNotContain("Budget line", "Nobody wrote", "Write it down");
        assertThatThrownBy(() -> export.word(plan, world.viewer(TEACHER))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> export.excel(plan, world.viewer(TEACHER))).isInstanceOf(NotVisible.class);
    }

    @Test
    void the_word_document_can_be_read_by_everybody() throws IOException {
        PlanId plan = loaded.load(read("plan.docx", HarbourChild.asWord()));
        try (XWPFDocument document = word(plan, world.manager())) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Harbour Child");
            assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .hasSize(5)
                    .last()
                    .isEqualTo("Findings answered in words");
            assertThat(document.getTables()).hasSize(4).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            });
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(document.getStyles().getCtStyles().xmlText()).contains("w:val=\"en-GB\"");
        }
    }

    @Test
    void a_layout_larger_than_can_be_kept_loses_cells_and_no_column() throws IOException {
        PrintedPlan printed = read(OWN_ORDER);
        List<PrintedAction> actions =
                printed.actions().stream().map(PlanExportTest::withALongCell).toList();
        PlanId plan = loaded.load(new PrintedPlan(printed.findings(), actions, printed.problems(), printed.layouts()));

        assertThat(rows(plan, world.manager()).get(0)).contains("Who will lead", "Budget line");
        assertThat(rows(plan, world.manager()).get(1))
                .startsWith("Green", "31 March 2026")
                .contains("1. Nobody asked", "");
    }

    private static PrintedAction withALongCell(PrintedAction action) {
        return new PrintedAction(
                action.where(),
                action.thread(),
                action.reference(),
                action.action(),
                action.leads(),
                action.deadline(),
                action.success(),
                action.successInherited(),
                action.standing(),
                List.of(new PrintedAction.Cell("Budget line", "x".repeat(400_000))));
    }

    private List<List<String>> rows(PlanId plan, Viewer viewer) throws IOException {
        try (XWPFDocument document = word(plan, viewer)) {
            return document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .map(row -> row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .toList())
                    .toList();
        }
    }

    private String words(PlanId plan, Viewer viewer) throws IOException {
        try (XWPFDocument document = word(plan, viewer)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"))
                    + document.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
        }
    }

    private XWPFDocument word(PlanId plan, Viewer viewer) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(export.word(plan, viewer).content()));
    }
}

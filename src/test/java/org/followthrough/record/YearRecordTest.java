package org.followthrough.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Aside;
import org.followthrough.actionplan.Asides;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.Endings;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.actionplan.InPrint;
import org.followthrough.actionplan.NewAside;
import org.followthrough.actionplan.NewEnding;
import org.followthrough.actionplan.NewFindingAnswer;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanResponses;
import org.followthrough.actionplan.SuccessStatements;
import org.followthrough.assurance.ProgressNotes;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.record.YearRecord.Impact;
import org.followthrough.record.YearRecord.Implemented;
import org.followthrough.record.YearRecord.NotImplemented;
import org.followthrough.record.YearRecord.Open;
import org.followthrough.record.YearRecord.Why;
import org.followthrough.review.ResponseKind;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.TestPlans;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A year's record, beside plain SQL over what is stored. */
@FollowthroughTest
class YearRecordTest {

    private static final FinancialYear LAST = new FinancialYear(2025);
    private static final FinancialYear THIS = new FinancialYear(2026);
    private static final LocalDate END = LocalDate.of(2026, 3, 31);
    private static final List<String> NAMES = List.of(
            "Mira Manager", "Sol Worker", "Ola Officer", "Cora Chair", "Chidi Chief", "Tess Teacher", "Officer");

    @Autowired
    World world;

    @Autowired
    YearRecords records;

    @Autowired
    Endings endings;

    @Autowired
    Asides asides;

    @Autowired
    ProgressNotes notes;

    @Autowired
    PlanResponses responses;

    @Autowired
    SuccessStatements successes;

    @Autowired
    Commands commands;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    /** Loaded on 6 January 2026; what happens until the year ends. */
    @BeforeEach
    void a_year_passes() {
        PlanId gs = world.load(aPlan("GS")
                .agreedAt("Minute 4")
                .withAction(under("Voice of the child", OFFICER)
                        .standing(AsItStands.tested(LocalDate.of(2025, 5, 3), ImpactResult.EMBEDDED)))
                .withAction(under("Voice of the child", OFFICER).standing(AsItStands.delivered(null)))
                .withAction(ledBy(OFFICER).due(LocalDate.of(2026, 6, 1)))
                .withAction(ledBy(OFFICER).due(LocalDate.of(2026, 2, 1)))
                .withAction(ledBy(OFFICER).due(END))
                .withAction(ledBy(OFFICER).due(END.plusDays(1)))
                .withAction(ledBy(OFFICER))
                .withAction(ledBy(OFFICER).alreadyDone())
                .withAction(ledBy(OFFICER).standing(AsItStands.delivered(null)))
                .withAction(ledBy(OFFICER).due(LocalDate.of(2026, 6, 1)))
                .plan());
        world.load(aPlan("HX")
                .withAction(
                        under("voice of the Child.", OFFICER).standing(AsItStands.accepted(LocalDate.of(2025, 12, 1))))
                .plan());
        world.load(aPlan("NN")
                .withAction(ledBy(OFFICER).standing(AsItStands.accepted(LocalDate.of(2025, 12, 1))))
                .plan());
        world.answer("GS-2", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
        end("GS-3", Ending.Kind.WITHDRAWN, "", "The unit of Ola  Officer has closed.");
        end("GS-10", Ending.Kind.SUPERSEDED, "GS-6", "PC Officer asks better there.");
        done(() -> asides.setAside(
                world.action("GS-4").answer(),
                new NewAside(Aside.Kind.ON_HOLD, world.today().plusDays(300), "A trial goes first.", "Cora Chair"),
                world.manager()));
        done(() ->
                notes.write(world.action("GS-5").answer(), "=1+1 is all that Cora Chair got.", world.viewer(OFFICER)));
        done(() -> responses.answer(
                gs,
                responses.findings(gs).get(0).finding().id(),
                new NewFindingAnswer(
                        ResponseKind.RISK_HELD, "Tess Teacher sees to it.", "Tess", LocalDate.of(2026, 9, 1), null, ""),
                world.manager()));
    }

    private static TestPlans.ActionBuilder under(String theme, PersonId lead) {
        return ledBy(lead).printed(new InPrint(null, theme, null, null, null));
    }

    private void end(String reference, Ending.Kind kind, String successor, String reason) {
        done(() -> endings.end(
                world.action(reference).answer(),
                new NewEnding(kind, successor, reason, "Executive, minute 7, Mira Manager"),
                world.manager()));
    }

    private void done(java.util.function.Supplier<Outcome> command) {
        assertThat(commands.run(command)).isEqualTo(Outcome.done());
    }

    private YearRecord record(FinancialYear year) {
        return records.record(year, world.manager());
    }

    private static Map<String, Why> not(YearRecord record) {
        return record.notImplemented().stream()
                .collect(Collectors.toMap(each -> each.line().reference(), NotImplemented::why));
    }

    private static NotImplemented notImplemented(YearRecord record, String reference) {
        return record.notImplemented().stream()
                .filter(each -> each.line().reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static Implemented implemented(YearRecord record, String reference) {
        return record.implemented().stream()
                .filter(each -> each.line().reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private long count(String sql) {
        OffsetDateTime first = LAST.first().atStartOfDay(London.ZONE).toOffsetDateTime();
        OffsetDateTime after = THIS.first().atStartOfDay(London.ZONE).toOffsetDateTime();
        return jdbc.sql(sql)
                .params(sql.contains(":first") ? Map.of("first", first, "after", after) : Map.of())
                .query(Long.class)
                .single();
    }

    private Outcome test(String reference, PersonId by, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.putIfAbsent("statement", "Ten files were read.");
        return world.tryToAnswer(
                world.openTask(
                                "impact",
                                successes
                                        .of(world.action(reference).answer())
                                        .orElseThrow()
                                        .value())
                        .orElseThrow(),
                by,
                answers);
    }

    @Test
    void every_answer_of_the_year_stands_in_one_place() {
        world.sleepUntil(END.plusDays(1));
        YearRecord record = record(LAST);

        assertThat(record.implemented())
                .extracting(each -> each.line().reference())
                .containsExactlyInAnyOrder("GS-2", "HX-1", "NN-1");
        assertThat(not(record))
                .containsOnly(
                        Map.entry("GS-3", Why.WITHDRAWN),
                        Map.entry("GS-4", Why.ON_HOLD),
                        Map.entry("GS-5", Why.OVERDUE),
                        Map.entry("GS-10", Why.SUPERSEDED));
        assertThat(record.open())
                .containsOnly(Map.entry(Open.IN_TIME, 1L), Map.entry(Open.NO_DATE, 1L), Map.entry(Open.WAITING, 1L));
        assertThat(record.undated())
                .as("of a tested one, the printed day is the test's")
                .isEqualTo(2);
        assertThat(record.asAt()).isEqualTo(END);
    }

    @Test
    void its_numbers_are_those_that_plain_sql_counts() throws Exception {
        world.sleepUntil(LocalDate.of(2026, 7, 6));
        test("HX-1", CASE_REVIEW_CHAIR, tested("PARTLY"));
        test("NN-1", CASE_REVIEW_CHAIR, tested("EMBEDDED"));
        Map<String, String> numbers = numbers(page("/years/2025", MANAGER));
        String ended =
                "select count(*) from answer where ending_kind = '%s' and closed_at >= :first and closed_at < :after";

        assertThat(numbers)
                .containsEntry(
                        "Implemented: accepted in this year",
                        ""
                                + count(
                                        "select count(*) from answer where state = 'ACCEPTED' and closed_at >= :first and closed_at < :after"))
                .containsEntry("Of these: embedded", "" + count(shown("EMBEDDED")))
                .containsEntry("Of these: partly embedded", "" + count(shown("PARTLY")))
                .containsEntry("Of these: not embedded", "" + count(shown("NOT")))
                .containsEntry("Of these: not yet tested", "" + count("""
                        select count(*) from answer a join plan_action x on x.id = a.action_id
                        left join success_statement s on s.id = x.success_statement_id
                        where a.state = 'ACCEPTED' and a.came_in_result is null and s.impact_result is null
                          and a.closed_at >= :first and a.closed_at < :after"""))
                .containsEntry("Of these: withdrawn", "" + count(ended.formatted("WITHDRAWN")))
                .containsEntry("Of these: superseded", "" + count(ended.formatted("SUPERSEDED")))
                .containsEntry("Of these: merged", "" + count(ended.formatted("MERGED")))
                .containsEntry("Of these: not accepted", "" + count(ended.formatted("NOT_ACCEPTED")))
                .containsEntry("Of these: refused by a body outside", "" + count(ended.formatted("REFUSED")))
                .containsEntry(
                        "Of these: on hold", "" + count("select count(*) from answer where aside_kind = 'ON_HOLD'"))
                .containsEntry("Of these: overdue", "" + count("""
                        select count(*) from answer where state in ('NAMING_LEAD', 'OFFERED', 'DELIVERING')
                          and aside_kind is null and due_on <= date '2026-03-31'"""))
                .containsEntry(
                        "Open: evidence is in and waits for sign-off",
                        "" + count("select count(*) from answer where state = 'IN_SIGN_OFF'"))
                .containsEntry("Open: without a day by which it is due", "" + count("""
                        select count(*) from answer where state in ('NAMING_LEAD', 'OFFERED', 'DELIVERING')
                          and aside_kind is null and due_on is null"""))
                .containsEntry("Open: not due yet", "" + count("""
                        select count(*) from answer where state in ('NAMING_LEAD', 'OFFERED', 'DELIVERING')
                          and aside_kind is null and due_on > date '2026-03-31'"""))
                .containsEntry(
                        "Findings answered with no further action",
                        ""
                                + count(
                                        "select count(*) from finding where response_kind in ('ALREADY_ADDRESSED', 'NOT_A_PRIORITY', 'RISK_HELD')"))
                .containsEntry("Of these: the risk is held and managed", "1")
                .containsEntry("Of these: embedded", "1")
                .containsEntry("Of these: partly embedded", "1")
                .containsEntry("Not implemented", "4");
        long placed = Stream.of(
                        "Implemented: accepted in this year",
                        "Not implemented",
                        "Open: evidence is in and waits for sign-off",
                        "Open: without a day by which it is due",
                        "Open: not due yet")
                .mapToLong(each -> Long.parseLong(Objects.requireNonNull(numbers.get(each))))
                .sum();
        assertThat(placed + record(LAST).undated()).isEqualTo(count("select count(*) from answer"));
    }

    private Map<String, Object> tested(String result) {
        return Map.of("kind", "dip-sample", "testedOn", world.today(), "result", result);
    }

    private static String shown(String result) {
        return """
                select count(*) from answer a join plan_action x on x.id = a.action_id
                join success_statement s on s.id = x.success_statement_id
                where a.state = 'ACCEPTED' and s.impact_result = '%s' and a.closed_at >= :first and a.closed_at < :after
                """.formatted(result);
    }

    private static Map<String, String> numbers(Document page) {
        return page.select("#numbers tbody tr").stream()
                .collect(Collectors.toMap(
                        row -> row.select("th").text(), row -> row.select("td").text()));
    }

    /** What is due on the year's last day lasts until its midnight. */
    @Test
    void while_the_year_runs_it_stands_as_today() {
        world.sleepUntil(END);
        assertThat(not(record(LAST))).doesNotContainKey("GS-5");
        assertThat(record(LAST).asAt()).isEqualTo(END);
        assertThat(records.years(world.manager())).containsExactly(LAST);
        world.sleepUntil(END.plusDays(1));
        assertThat(not(record(LAST))).containsEntry("GS-5", Why.OVERDUE);
        assertThat(records.years(world.manager())).containsExactly(THIS, LAST);
    }

    @Test
    void a_year_that_is_over_stays_as_it_ended_whatever_happens_after_it() {
        world.sleepUntil(END.plusDays(1));
        Map<String, Why> before = not(record(LAST));
        Map<Open, Long> open = record(LAST).open();
        world.answer("GS-9", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
        done(() -> asides.takeUp(world.action("GS-4").answer(), world.today().plusDays(60), world.manager()));
        world.answer("GS-5", OFFICER, Map.of("statement", "Done at last."));
        world.answer("GS-5", CASE_REVIEW_CHAIR, Map.of("verdict", "accepted"));
        end("GS-6", Ending.Kind.NOT_ACCEPTED, "", "Not ours.");

        assertThat(not(record(LAST))).isEqualTo(before);
        assertThat(record(LAST).open()).isEqualTo(open);
        assertThat(record(THIS).implemented())
                .extracting(each -> each.line().reference())
                .containsExactlyInAnyOrder("GS-5", "GS-9");
        assertThat(not(record(THIS))).containsOnly(Map.entry("GS-6", Why.NOT_ACCEPTED));
        assertThat(record(THIS).open()).containsOnly(Map.entry(Open.IN_TIME, 1L), Map.entry(Open.NO_DATE, 1L));
    }

    @Test
    void impact_is_what_tests_have_shown_by_today_and_each_test_stands_in_its_own_year() {
        world.sleepUntil(LocalDate.of(2026, 7, 6));
        test(
                "HX-1",
                CASE_REVIEW_CHAIR,
                Map.of(
                        "kind",
                        "dip-sample",
                        "testedOn",
                        world.today(),
                        "result",
                        "PARTLY",
                        "statement",
                        "Sol Worker read ten files."));
        test("NN-1", CASE_REVIEW_CHAIR, Map.of("kind", "none-needed", "statement", "It ended in a decision."));
        YearRecord record = record(LAST);

        assertThat(implemented(record, "GS-2").impact()).isEqualTo(Impact.NOT_TESTED);
        assertThat(implemented(record, "GS-2").why()).contains("not all that its measure covers is finished");
        assertThat(implemented(record, "HX-1").impact()).isEqualTo(Impact.PARTLY);
        assertThat(implemented(record, "HX-1").why()).isEqualTo("[name] read ten files.");
        assertThat(implemented(record, "NN-1").impact()).isEqualTo(Impact.NONE_NEEDED);
        assertThat(implemented(record, "NN-1").why()).isEqualTo("It ended in a decision.");
        assertThat(record.tested()).isEmpty();
        assertThat(record(THIS).tested())
                .extracting(each -> each.actions() + " " + each.result())
                .containsExactly("HX-1 Partly embedded", "NN-1 No test needed");
        assertThat(record(THIS).tested())
                .hasSize(
                        (int)
                                count(
                                        "select count(*) from impact_test where recorded_at >= timestamp with time zone '2026-04-01 00:00:00+01:00'"));
    }

    @Test
    void each_reason_is_the_one_recorded_without_the_names_in_it() {
        world.sleepUntil(END.plusDays(1));
        YearRecord record = record(LAST);

        assertThat(notImplemented(record, "GS-3").reason()).isEqualTo("The unit of [name] has closed.");
        assertThat(notImplemented(record, "GS-3").agreedBy()).isEqualTo("Executive, minute 7, [name]");
        assertThat(notImplemented(record, "GS-10").reason()).isEqualTo("[name] asks better there.\nIn its place: GS-6");
        assertThat(notImplemented(record, "GS-4").reason()).isEqualTo("A trial goes first.");
        assertThat(notImplemented(record, "GS-4").since()).isEqualTo(LocalDate.of(2026, 1, 6));
        assertThat(notImplemented(record, "GS-5").reason()).isEqualTo("=1+1 is all that [name] got.");
        assertThat(notImplemented(record, "GS-5").since()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(record(LAST).noAction()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(ResponseKind.RISK_HELD);
            assertThat(each.rationale()).isEqualTo("[name] sees to it.");
        });
    }

    @Test
    void what_came_back_is_found_by_printed_themes_and_by_like_findings() {
        YearRecord record = record(LAST);
        assertThat(record.themes()).singleElement().satisfies(theme -> {
            assertThat(theme.theme()).isEqualTo("Voice of the child");
            assertThat(theme.plans()).containsExactly("GS: Plan GS", "HX: Plan HX");
            assertThat(theme.actions()).isEqualTo(2);
            assertThat(theme.implemented()).isEqualTo(2);
        });
        assertThat(record.likeFindings())
                .singleElement()
                .satisfies(group -> assertThat(group.findings())
                        .hasSize(3)
                        .anyMatch(each -> each.startsWith("HX, Finding One: Canaryfinding")));
    }

    @Test
    void the_page_and_every_file_say_the_same_and_name_nobody() throws Exception {
        world.sleepUntil(END.plusDays(1));
        Document page = page("/years/2025", CHIEF_CONSTABLE);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("#implemented tbody tr")).hasSize(3);
        assertThat(page.select("#not-implemented tbody a").eachText()).contains("GS-3", "GS-5");
        assertThat(page.select("main").text()).doesNotContain(NAMES);

        try (PDDocument pdf = Loader.loadPDF(file("record.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Record of the year 2025 to 2026", "A trial goes first.")
                    .doesNotContain(NAMES);
        }
        try (XWPFWordExtractor word =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file("record.docx"))))) {
            assertThat(word.getText())
                    .contains("1 April 2025 to 31 March 2026", "GS-10")
                    .doesNotContain(NAMES);
        }
        String csv = new String(file("not-implemented.csv"), StandardCharsets.UTF_8);
        assertThat(csv).contains("GS-4", "2026-04-01", "'=1+1").doesNotContain(NAMES);
    }

    @Test
    void in_the_workbook_what_looks_like_a_formula_stays_text_and_days_are_days() throws Exception {
        world.sleepUntil(END.plusDays(1));
        try (XSSFWorkbook excel = new XSSFWorkbook(new ByteArrayInputStream(file("record.xlsx")))) {
            XSSFSheet not = excel.getSheet("Not implemented");
            assertThat(not.getLastRowNum()).isEqualTo(4);
            int overdue = row(not, "GS-5");
            assertThat(not.getRow(overdue).getCell(5).getCellType()).isEqualTo(CellType.STRING);
            assertThat(not.getRow(overdue).getCell(5).getStringCellValue()).startsWith("=1+1");
            assertThat(not.getRow(overdue).getCell(4).getLocalDateTimeCellValue())
                    .isEqualTo("2026-04-01T00:00");
        }
    }

    private static int row(XSSFSheet sheet, String first) {
        for (int row = 1; row <= sheet.getLastRowNum(); row++)
            if (sheet.getRow(row).getCell(0).getStringCellValue().equals(first)) return row;
        throw new AssertionError("no row " + first);
    }

    @Test
    void there_is_nothing_for_those_who_do_not_read_everything_and_no_other_year_or_file() throws Exception {
        for (String path : List.of("/years", "/years/2025", "/years/2025/record.pdf", "/years/2025/implemented.csv"))
            for (PersonId person : List.of(OFFICER, TEACHER, CASE_REVIEW_CHAIR))
                assertThat(get_(path, person).getStatus()).as(path).isEqualTo(404);
        for (String path : List.of(
                "/years/2024", "/years/2026", "/years/9999", "/years/0000", "/years/last", "/years/2025/record.exe"))
            assertThat(get_(path, MANAGER).getStatus()).as(path).isEqualTo(404);
        assertThatThrownBy(() -> records.record(LAST, world.viewer(OFFICER))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> records.years(world.viewer(OFFICER))).isInstanceOf(NotVisible.class);
        assertThat(page("/reports", MANAGER).select("main a[href=/years]")).hasSize(1);
        assertThat(page("/years", MANAGER).select("main li a").eachText()).containsExactly("2025 to 2026");
    }

    @Test
    void a_plan_that_the_executive_has_still_to_agree_counts_nowhere() {
        YearRecord before = record(LAST);
        world.draft(aPlan("DR")
                .withAction(ledBy(OFFICER).due(LocalDate.of(2026, 2, 1)))
                .plan());
        world.sleepUntil(LocalDate.of(2026, 2, 2));
        assertThat(not(record(LAST))).doesNotContainKey("DR-1");
        assertThat(record(LAST).open()).isEqualTo(before.open());
    }

    private MockHttpServletResponse get_(String path, PersonId person) throws Exception {
        return mvc.perform(get(path).with(signedInAs(person))).andReturn().getResponse();
    }

    private Document page(String path, PersonId person) throws Exception {
        MockHttpServletResponse answer = get_(path, person);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private byte[] file(String name) throws Exception {
        MockHttpServletResponse answer = get_("/years/2025/" + name, MANAGER);
        assertThat(answer.getStatus()).as(name).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment");
        return answer.getContentAsByteArray();
    }
}

package org.followthrough.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW;
import static org.followthrough.testing.TestPartnership.CASE_REVIEW_CHAIR;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPartnership.TEACHER;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.actionplan.Ending;
import org.followthrough.actionplan.Endings;
import org.followthrough.actionplan.InPrint;
import org.followthrough.actionplan.NewDateRequest;
import org.followthrough.actionplan.NewEnding;
import org.followthrough.actionplan.PlanId;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.Meetings;
import org.followthrough.assurance.NewMeeting;
import org.followthrough.assurance.NewReference;
import org.followthrough.assurance.Reference;
import org.followthrough.assurance.References;
import org.followthrough.audit.AuditTrail;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.reporting.AskedDecision;
import org.followthrough.reporting.ExecutiveDecided;
import org.followthrough.reporting.ReportId;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A pack for an inspection, read back from its ZIP. */
@FollowthroughTest
class InspectionPackTest {

    private static final List<String> NAMES =
            List.of("Mira Manager", "Sol Worker", "Ola Officer", "Cora Chair", "Chidi Chief", "Tess Teacher");

    @Autowired
    World world;

    @Autowired
    Evidence evidence;

    @Autowired
    References references;

    @Autowired
    Meetings meetings;

    @Autowired
    DateRequests dates;

    @Autowired
    Endings endings;

    @Autowired
    AuditTrail audit;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Commands commands;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private PlanId gs = new PlanId(new UUID(0, 0));
    private PlanId hx = new PlanId(new UUID(0, 0));

    /** GS-1 returned once and accepted at a meeting, GS-2 ended, HX-1 of another review under the same theme. */
    @BeforeEach
    void what_an_inspector_asks_for() throws IOException {
        InPrint voice = new InPrint(null, "Voice of the child", null, null, null);
        gs = world.load(aPlan("GS")
                .agreedAt("Minute 4")
                .withAction(ledBy(OFFICER).due(world.today().plusDays(40)).printed(voice))
                .withAction(ledBy(SOCIAL_WORKER).due(world.today().plusDays(40)))
                .plan());
        hx = world.load(aPlan("HX")
                .agreedAt("Minute 5")
                .withAction(ledBy(OFFICER)
                        .due(world.today().plusDays(40))
                        .printed(new InPrint(null, "voice of the child", null, null, null)))
                .plan());
        done(() -> dates.ask(
                answer("GS-1"),
                new NewDateRequest(world.today().plusDays(50), "Ola Officer was ill.", "Children wait."),
                world.viewer(OFFICER)));
        file("GS-1", "policy.txt", "The first policy.");
        file("GS-1", "Policy.TXT", "The second policy.");
        reference();
        world.answer("GS-1", OFFICER, Map.of("statement", "=cmd|' /C calc'!A0"));
        world.answer(
                "GS-1",
                CASE_REVIEW_CHAIR,
                Map.of(
                        "verdict",
                        "returned",
                        "reason",
                        "Is it in use?",
                        "answerBy",
                        world.today().plusDays(20)));
        file("GS-1", "aux.txt", "It is in use.");
        world.answer("GS-1", OFFICER, Map.of("statement", "It is in use, says Sol Worker."));
        atMeeting();
        done(() -> endings.end(
                answer("GS-2"),
                new NewEnding(Ending.Kind.WITHDRAWN, "", "Mira Manager closed it.", "Executive, minute 7"),
                world.manager()));
        file("HX-1", "other.txt", "Of the other review.");
        world.answer("HX-1", OFFICER, Map.of("statement", "Done there."));
        commands.run(() -> {
            events.publishEvent(new ExecutiveDecided(
                    ReportId.next(),
                    answer("GS-1"),
                    "May it cost more?",
                    AskedDecision.State.AGREED,
                    "It may.",
                    "Minute 12",
                    CHIEF_CONSTABLE));
            return true;
        });
    }

    private AnswerId answer(String reference) {
        return world.action(reference).answer();
    }

    private void done(java.util.function.Supplier<Outcome> command) {
        assertThat(commands.run(command)).isEqualTo(Outcome.done());
    }

    private void file(String reference, String name, String content) throws IOException {
        assertThat(evidence.add(
                        answer(reference),
                        name,
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                        world.viewer(OFFICER)))
                .isEqualTo(Outcome.done());
    }

    private void reference() {
        done(() -> references.add(
                answer("GS-1"),
                new NewReference(
                        Reference.Kind.SEEN,
                        "Dip sample",
                        "",
                        "Sol Worker",
                        "Police HQ",
                        world.today(),
                        Reference.Marking.OFFICIAL_SENSITIVE),
                world.viewer(OFFICER)));
    }

    private void atMeeting() {
        NewMeeting.Verdict accepted = new NewMeeting.Verdict(
                answer("GS-1"), world.openTask("GS-1").orElseThrow().id(), true, "", null);
        meetings.record(
                CASE_REVIEW.id(),
                new NewMeeting(
                        world.today(), "Case Review Group, minute 4", "Cora Chair, Sol Worker", List.of(accepted)),
                world.viewer(CASE_REVIEW_CHAIR));
    }

    private MockHttpServletResponse posted(PlanId plan, String theme, PersonId by) throws Exception {
        return mvc.perform(post("/plans/" + plan.value() + "/pack")
                        .param("theme", theme)
                        .with(signedInAs(by))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Map<String, byte[]> pack(PlanId plan, String theme) throws Exception {
        MockHttpServletResponse answer = posted(plan, theme, MANAGER);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/zip");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", ".zip");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                assertThat(entries.put(entry.getName(), zip.readAllBytes())).isNull();
        }
        return entries;
    }

    private static XSSFWorkbook excel(Map<String, byte[]> pack) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Objects.requireNonNull(pack.get("inspection-pack.xlsx"))));
    }

    /** Without the header. */
    private static List<List<String>> rows(XSSFWorkbook excel, String sheet) {
        List<List<String>> rows = new ArrayList<>();
        XSSFSheet found = Objects.requireNonNull(excel.getSheet(sheet), sheet);
        for (Row row : found) {
            List<String> cells = new ArrayList<>();
            for (int at = 0; at < found.getRow(0).getLastCellNum(); at++)
                cells.add(new DataFormatter().formatCellValue(row.getCell(at)));
            rows.add(cells);
        }
        return rows.subList(1, rows.size());
    }

    @Test
    void each_file_is_in_its_action_s_folder_as_it_was_sent() throws Exception {
        Map<String, byte[]> pack = pack(gs, "");
        assertThat(pack.keySet())
                .containsExactly(
                        "index.html",
                        "inspection-pack.pdf",
                        "inspection-pack.xlsx",
                        "evidence/GS-1/round-1/policy.txt",
                        "evidence/GS-1/round-1/Policy (2).TXT",
                        "evidence/GS-1/round-2/_aux.txt");
        List<String> stored =
                jdbc.sql("""
                        select f.sha256 from evidence_file f join answer a on a.id = f.answer_id
                        join plan_action x on x.id = a.action_id where x.plan_id = ? and f.round_id is not null""").param(gs.value()).query(String.class).list();
        List<String> packed = new ArrayList<>();
        for (Map.Entry<String, byte[]> each : pack.entrySet())
            if (each.getKey().startsWith("evidence/"))
                packed.add(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(each.getValue())));
        assertThat(packed).containsExactlyInAnyOrderElementsOf(stored);
        try (XSSFWorkbook excel = excel(pack)) {
            assertThat(rows(excel, "Files")).extracting(row -> row.get(4)).containsExactlyElementsOf(packed);
            assertThat(rows(excel, "Files")).extracting(row -> row.get(6)).allMatch(pack::containsKey);
        }
    }

    @Test
    void the_page_to_read_first_leads_to_every_file() throws Exception {
        Map<String, byte[]> pack = pack(gs, "");
        Document page = Jsoup.parse(new String(Objects.requireNonNull(pack.get("index.html")), StandardCharsets.UTF_8));
        assertThat(page.select("h1").text()).isEqualTo("Read me first");
        List<String> led = page.select("a").eachAttr("href").stream()
                .map(each -> java.net.URLDecoder.decode(each, StandardCharsets.UTF_8))
                .toList();
        assertThat(led)
                .containsExactlyInAnyOrderElementsOf(pack.keySet().stream()
                        .filter(name -> !name.equals("index.html"))
                        .toList());
    }

    @Test
    void the_chronology_is_the_whole_record_by_role() throws Exception {
        long recorded =
                jdbc.sql("""
                        select count(*) from audit_entry where subject_id = :plan
                        or subject_id in (select a.id from answer a join plan_action x on x.id = a.action_id where x.plan_id = :plan)
                        or subject_id in (select id from success_statement where plan_id = :plan)""").param("plan", gs.value()).query(Long.class).single();
        Map<String, byte[]> pack = pack(gs, "");
        try (XSSFWorkbook excel = excel(pack)) {
            List<List<String>> chronology = rows(excel, "Chronology");
            assertThat(chronology).hasSize((int) recorded);
            assertThat(chronology.toString()).doesNotContain(NAMES);
            assertThat(chronology)
                    .contains(List.of(
                            "GS-1",
                            "6 January 2026",
                            "The evidence was returned",
                            "Chair of Case Review Group",
                            "To be answered by: 26 January 2026\nReason: Is it in use?"))
                    .anyMatch(row ->
                            row.get(2).equals("Evidence was sent") && row.get(3).equals("Lead, Testshire Police"))
                    .anyMatch(row -> row.get(0).equals("Plan GS") && row.get(3).equals("Business manager"))
                    .anyMatch(row -> row.get(4).contains("Reason: [name] closed it."))
                    .noneMatch(row -> row.get(0).startsWith("HX"));
        }
    }

    @Test
    void the_index_holds_rounds_files_and_what_was_seen_and_is_not_held() throws Exception {
        try (XSSFWorkbook excel = excel(pack(gs, ""))) {
            assertThat(rows(excel, "Rounds of evidence"))
                    .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(6))
                    .containsExactly("GS-1 1 Returned", "GS-1 2 Accepted");
            Cell statement = excel.getSheet("Rounds of evidence").getRow(1).getCell(5);
            assertThat(statement.getCellType()).isEqualTo(CellType.STRING);
            assertThat(statement.getStringCellValue()).isEqualTo("=cmd|' /C calc'!A0");
            assertThat(rows(excel, "Links and what was seen, not hel".substring(0, 31)))
                    .containsExactly(List.of(
                            "GS-1",
                            "1",
                            "Seen, not held",
                            "Dip sample",
                            "Seen by Sol Worker, Police HQ",
                            "6 January 2026",
                            "OFFICIAL-SENSITIVE"));
            assertThat(rows(excel, "Who may see it"))
                    .extracting(row -> row.subList(0, 3))
                    .containsExactly(
                            List.of("GS-1", "Testshire Police", "Case Review Group"),
                            List.of("GS-2", "Testshire County Council", "Case Review Group"));
        }
    }

    @Test
    void decisions_name_their_meeting_and_the_executive_s_stand_with_them() throws Exception {
        try (XSSFWorkbook excel = excel(pack(gs, ""))) {
            assertThat(rows(excel, "Sign-offs"))
                    .extracting(row -> row.get(2) + "|" + row.get(3) + "|" + row.get(4) + "|" + row.get(5))
                    .containsExactly(
                            "The evidence was returned|Chair of Case Review Group||Is it in use?",
                            "The evidence was accepted|Chair of Case Review Group|6 January 2026, Case Review Group, minute 4|");
            assertThat(rows(excel, "New dates asked for"))
                    .extracting(row -> row.get(3))
                    .containsExactly("[name] was ill.");
            assertThat(rows(excel, "Ended or set aside"))
                    .containsExactly(List.of(
                            "GS-2",
                            "6 January 2026",
                            "The action ended",
                            "Withdrawn",
                            "[name] closed it.",
                            "Executive, minute 7",
                            ""));
            assertThat(rows(excel, "Executive decisions"))
                    .containsExactly(
                            List.of("GS-1", "6 January 2026", "May it cost more?", "Agreed: It may.", "Minute 12"));
            assertThat(rows(excel, "Dates"))
                    .hasSize(
                            jdbc.sql("""
                            select count(*) from date_change d join answer a on a.id = d.answer_id
                            join plan_action x on x.id = a.action_id where x.plan_id = ?""").param(gs.value()).query(Integer.class).single());
        }
    }

    @Test
    void impact_stands_under_its_measure_with_the_day_of_the_test() throws Exception {
        try (XSSFWorkbook excel = excel(pack(gs, ""))) {
            assertThat(rows(excel, "Impact"))
                    .extracting(row -> row.get(1) + "|" + row.get(3) + "|" + row.get(5))
                    .containsExactly("Children say that they were asked|6 July 2026|Not recorded yet");
        }
        world.sleepUntil(java.time.LocalDate.of(2026, 7, 6));
        UUID measure = jdbc.sql("select id from success_statement where plan_id = ?")
                .param(gs.value())
                .query(UUID.class)
                .single();
        world.tryToAnswer(
                world.openTask("impact", measure).orElseThrow(),
                CASE_REVIEW_CHAIR,
                Map.of("kind", "audit", "testedOn", world.today(), "result", "EMBEDDED", "statement", "Ten files."));
        try (XSSFWorkbook excel = excel(pack(gs, ""))) {
            assertThat(rows(excel, "Impact").get(0))
                    .contains("6 July 2026", "Audit", "Ten files.")
                    .anyMatch(cell -> cell.startsWith("Embedded"));
        }
    }

    @Test
    void the_pdf_holds_the_four_parts() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Objects.requireNonNull(pack(gs, "").get("inspection-pack.pdf")))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Chronology", "Evidence index", "Decisions", "Impact", "Sign-offs");
        }
    }

    @Test
    void a_theme_is_packed_over_every_review_and_a_review_alone() throws Exception {
        assertThat(pack(gs, "Voice of the child").keySet())
                .contains("evidence/GS-1/round-1/policy.txt", "evidence/HX-1/round-1/other.txt");
        assertThat(pack(hx, "").keySet())
                .filteredOn(name -> name.startsWith("evidence/"))
                .containsExactly("evidence/HX-1/round-1/other.txt");
        try (XSSFWorkbook excel = excel(pack(hx, "voice of the child"))) {
            assertThat(rows(excel, "Who may see it"))
                    .extracting(row -> row.get(0))
                    .containsExactlyInAnyOrder("GS-1", "HX-1");
        }
        assertThat(posted(gs, "No such theme", MANAGER).getStatus()).isEqualTo(404);
    }

    @Test
    void that_it_was_taken_is_on_record_with_every_plan_in_it() throws Exception {
        assertThat(taken(gs)).isEmpty();
        pack(gs, "");
        assertThat(taken(gs)).containsExactly(Map.of("pack", "All of the review", "files", "3"));
        assertThat(taken(hx)).isEmpty();
        pack(gs, "Voice of the child");
        assertThat(taken(hx)).containsExactly(Map.of("pack", "Voice of the child, in every review", "files", "4"));
        assertThat(audit.of("plan", hx.value()).get(0).actor()).isEqualTo(MANAGER.value());
    }

    private List<Map<String, String>> taken(PlanId plan) {
        return audit.of("plan", plan.value()).stream()
                .filter(entry -> entry.what().equals("inspection-pack-taken"))
                .map(entry -> entry.facts())
                .toList();
    }

    @Test
    void it_is_the_business_manager_s_and_the_partnership_chair_s_alone() throws Exception {
        String path = "/plans/" + gs.value() + "/pack";
        for (PersonId person : List.of(OFFICER, TEACHER, SOCIAL_WORKER, CHIEF_CONSTABLE, CASE_REVIEW_CHAIR)) {
            assertThat(status(path, person)).isEqualTo(404);
            assertThat(posted(gs, "", person).getStatus()).isEqualTo(404);
        }
        assertThat(taken(gs)).isEmpty();
        assertThat(page("/plans/" + gs.value(), CHIEF_CONSTABLE).select("a[href=" + path + "]"))
                .isEmpty();
        jdbc.sql("insert into seat (kind, person_id) values (?, ?)")
                .params(Seat.PARTNERSHIP_CHAIR.name(), CASE_REVIEW_CHAIR.value())
                .update();
        assertThat(page("/plans/" + gs.value(), CASE_REVIEW_CHAIR).select("a[href=" + path + "]"))
                .hasSize(1);
        assertThat(page(path, CASE_REVIEW_CHAIR).select("option").eachText())
                .containsExactly("All of this review", "Voice of the child, in every review");
        assertThat(posted(gs, "", CASE_REVIEW_CHAIR).getStatus()).isEqualTo(200);
        assertThat(status("/plans/" + UUID.randomUUID() + "/pack", MANAGER)).isEqualTo(404);
    }

    private int status(String path, PersonId person) throws Exception {
        return mvc.perform(get(path).with(signedInAs(person)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Document page(String path, PersonId person) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(path).with(signedInAs(person))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }
}

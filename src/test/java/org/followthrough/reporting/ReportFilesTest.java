package org.followthrough.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.CHIEF_CONSTABLE;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.followthrough.directory.NotVisible;
import org.followthrough.reporting.internal.Erasing;
import org.followthrough.reporting.internal.ReportFiles;
import org.followthrough.shared.Outcome;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.followthrough.workflow.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What is taken away of a report: made once, the same for ever, and changed by an erasure order alone. */
@FollowthroughTest
class ReportFilesTest {

    private static final String LINE = "=HYPERLINK(\"x\") Booked for June with Dr Quillfeather";

    @Autowired
    World world;

    @Autowired
    ReportFiles files;

    @Autowired
    Erasing erasing;

    @Autowired
    Commands commands;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    final ReportWorld reporting;

    @Autowired
    ReportFilesTest(AutowireCapableBeanFactory beans) {
        reporting = beans.createBean(ReportWorld.class);
    }

    @BeforeEach
    void aReleasedReport() {
        reporting.opened();
        reporting.give("GS-1", LINE, OFFICER);
        reporting.passTheCutOff();
        reporting.release("Training is what holds us up.");
    }

    private Map<FileKind, byte[]> all() {
        Map<FileKind, byte[]> all = new EnumMap<>(FileKind.class);
        for (FileKind kind : FileKind.values())
            all.put(
                    kind,
                    files.file(reporting.only().id(), kind, world.manager()).content());
        return all;
    }

    @Test
    void the_files_are_made_by_themselves_once_it_is_released() {
        world.tick();
        assertThat(files.ready(reporting.only())).isEqualTo(FileKind.values().length);
    }

    @Test
    void whatever_changes_afterwards_the_files_stay_the_same_byte_for_byte() {
        Map<FileKind, byte[]> before = all();
        Map<FileKind, String> hashes = new EnumMap<>(FileKind.class);
        before.forEach((kind, content) -> hashes.put(kind, hash(kind)));
        reporting.receive(CHIEF_CONSTABLE);
        assertThat(reporting.only().isFiled()).isTrue();

        world.answer("GS-2", SOCIAL_WORKER, Map.of("statement", "Done"));
        jdbc.sql("update plan set title = 'Another title'").update();
        jdbc.sql("update plan_action set wording = 'Other words'").update();
        jdbc.sql("update agency set name = name || ' renamed'").update();
        jdbc.sql("update board_group set name = name || ' renamed'").update();
        jdbc.sql("update person set full_name = 'Somebody else'").update();
        world.sleepUntil(LocalDate.of(2026, 12, 24));

        ReportId first = reporting.all().get(reporting.all().size() - 1).id();
        for (FileKind kind : FileKind.values()) {
            assertThat(files.file(first, kind, world.manager()).content())
                    .as(kind.words())
                    .isEqualTo(before.get(kind));
            assertThat(hashOf(first, kind)).isEqualTo(hashes.get(kind));
        }
    }

    private String hash(FileKind kind) {
        return hashOf(reporting.only().id(), kind);
    }

    private String hashOf(ReportId report, FileKind kind) {
        return jdbc.sql("select sha256 from report_file where report_id = ? and kind = ? and version = 1")
                .params(report.value(), kind.name())
                .query(String.class)
                .single();
    }

    @Test
    void word_pdf_and_excel_say_what_the_page_says_and_a_formula_stays_text() throws Exception {
        Map<FileKind, byte[]> all = all();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(all.get(FileKind.WORD)));
                XWPFWordExtractor text = new XWPFWordExtractor(word);
                PDDocument pdf = Loader.loadPDF(all.get(FileKind.PDF));
                XSSFWorkbook excel = new XSSFWorkbook(new ByteArrayInputStream(all.get(FileKind.EXCEL)))) {
            assertThat(text.getText())
                    .contains("Report for January to March 2026")
                    .contains("Training is what holds us up.")
                    .contains(LINE)
                    .contains("How actions stand");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Days overdue")
                    .contains("Training is what holds us up.");
            assertThat(excel.getSheet("Overdue").getLastRowNum()).isPositive();
            for (Sheet sheet : excel)
                for (Row row : sheet)
                    for (Cell cell : row) assertThat(cell.getCellType().name()).isNotEqualTo("FORMULA");
        }
        assertThat(new String(all.get(FileKind.CSV), StandardCharsets.UTF_8)).contains("GS-1,Overdue,2026-03-01");
    }

    @Test
    void no_file_names_a_person() throws Exception {
        Map<FileKind, byte[]> all = all();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(all.get(FileKind.WORD)));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            for (String name :
                    jdbc.sql("select full_name from person").query(String.class).list())
                assertThat(text.getText()).doesNotContain(name);
        }
    }

    @Test
    void an_erasure_order_makes_a_marked_version_beside_the_hash_of_the_old() throws Exception {
        all();
        ReportId id = reporting.only().id();
        String before = jdbc.sql("select sha256 from report_snapshot")
                .query(String.class)
                .single();

        assertThat(erase("Dr Quillfeather", "ICO 17/26")).isEqualTo(Outcome.done());

        assertThat(reporting.numbers().overdue())
                .singleElement()
                .satisfies(each -> assertThat(each.line()).endsWith("Booked for June with [erased]"));
        assertThat(erasing.of(id)).singleElement().satisfies(each -> {
            assertThat(each.version()).isEqualTo(2);
            assertThat(each.oldSha256()).isEqualTo(before);
            assertThat(each.newSha256()).isNotEqualTo(before);
        });
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(all().get(FileKind.WORD)));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .doesNotContain("Quillfeather")
                    .contains("Version 2")
                    .contains("ICO 17/26")
                    .contains(before);
        }
        assertThat(jdbc.sql(
                                "select count(*) from report_file where version = 1 and content is null and sha256 is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(FileKind.values().length);
        assertThat(jdbc.sql("select line from report_ask where line is not null")
                        .query(String.class)
                        .list())
                .noneMatch(line -> line.contains("Quillfeather"));
    }

    @Test
    void a_line_as_long_as_may_be_has_room_for_every_mark() {
        String line = "Zed ".repeat(500).strip();
        jdbc.sql("update report_ask set line = ? where line is not null")
                .param(line)
                .update();
        assertThat(erase("Quillfeather", "ICO 18/26")).isEqualTo(Outcome.done());
        assertThat(erase("Training", "ICO 19/26")).isEqualTo(Outcome.done());
        jdbc.sql("update report set release_comment = 'Zed'").update();
        assertThat(erase("Zed", "ICO 20/26")).isEqualTo(Outcome.done());
        assertThat(jdbc.sql("select line from report_ask where line is not null")
                        .query(String.class)
                        .single())
                .isEqualTo("[erased] ".repeat(500).strip());
        assertThat(erasing.of(reporting.only().id()))
                .extracting(each -> each.version())
                .containsExactly(2, 3, 4);
    }

    @Test
    void words_that_stand_nowhere_are_refused_and_nothing_changes() {
        assertThat(erase("Nobody at all", "ICO 17/26"))
                .isEqualTo(Outcome.refused("words", "These words stand nowhere in this report."));
        assertThat(erase("ab", "ICO 17/26")).isInstanceOf(Outcome.Refused.class);
        assertThat(erase("Dr Quillfeather", " ")).isInstanceOf(Outcome.Refused.class);
        assertThat(erasing.of(reporting.only().id())).isEmpty();
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> commands.run(() ->
                        erasing.erase(reporting.only().id(), "Dr Quillfeather", "1", world.viewer(CHIEF_CONSTABLE))));
    }

    private Outcome erase(String words, String order) {
        return commands.run(() -> erasing.erase(reporting.only().id(), words, order, world.manager()));
    }

    @Test
    void the_page_leads_to_the_files_and_keeps_what_was_typed() throws Exception {
        String at = "/reports/" + reporting.only().id().value();
        assertThat(page(at)).contains(at + "/report.pdf").contains("<svg");
        assertThat(mvc.perform(get(at + "/report.pdf").with(signedInAs(MANAGER)))
                        .andReturn()
                        .getResponse()
                        .getContentType())
                .isEqualTo("application/pdf");
        assertThat(mvc.perform(post(at + "/erase")
                                .with(signedInAs(MANAGER))
                                .with(csrf())
                                .param("words", "Nobody at all")
                                .param("order", "ICO 17/26"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("These words stand nowhere in this report.")
                .contains("value=\"Nobody at all\"");
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).with(signedInAs(MANAGER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}

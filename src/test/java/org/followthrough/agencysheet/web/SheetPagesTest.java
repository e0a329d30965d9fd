package org.followthrough.agencysheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.testing.SignedInAs.signedInAs;
import static org.followthrough.testing.TestPartnership.COUNCIL;
import static org.followthrough.testing.TestPartnership.MANAGER;
import static org.followthrough.testing.TestPartnership.OFFICER;
import static org.followthrough.testing.TestPartnership.POLICE;
import static org.followthrough.testing.TestPartnership.SOCIAL_WORKER;
import static org.followthrough.testing.TestPlans.FINDING;
import static org.followthrough.testing.TestPlans.PSEUDONYM;
import static org.followthrough.testing.TestPlans.aPlan;
import static org.followthrough.testing.TestPlans.ledBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.ProgressBook;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.PersonId;
import org.followthrough.testing.FollowthroughTest;
import org.followthrough.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An agency's sheet goes out, is filled in, and comes back. */
@FollowthroughTest
class SheetPagesTest {

    private static final int PROGRESS = 6;
    private static final int EVIDENCE = 7;
    private static final int DONE_ON = 8;
    private static final int KEY = 9;

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    Evidence evidence;

    @Autowired
    ProgressBook progress;

    @Autowired
    PlanUnloading unloading;

    private final String path = "/agency-sheets/" + POLICE.id().value();

    /** The police owe GS-1, GS-2 and OT-1; GS-3 is the council's, GS-4 is done. */
    @BeforeEach
    void two_plans() {
        LocalDate due = world.today().plusDays(40);
        world.load(aPlan("GS")
                .withAction(ledBy(OFFICER).due(due))
                .withAction(ledBy(POLICE.id()).due(due))
                .withAction(ledBy(SOCIAL_WORKER).due(due))
                .withAction(ledBy(OFFICER).alreadyDone())
                .plan());
        world.load(aPlan("OT").withAction(ledBy(OFFICER)).plan());
    }

    private MockHttpServletResponse as(PersonId person, MockHttpServletRequestBuilder call) throws Exception {
        return mvc.perform(call.with(signedInAs(person)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private byte[] sheet() throws Exception {
        return as(MANAGER, get(path + "/sheet.xlsx")).getContentAsByteArray();
    }

    private static byte[] filled(byte[] sheet, Consumer<Sheet> hand) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            hand.accept(workbook.getSheetAt(0));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row at = sheet.getRow(row);
        return at.getCell(column) == null ? at.createCell(column) : at.getCell(column);
    }

    private Document bringBack(AgencyId agency, byte[] content) throws Exception {
        return Jsoup.parse(mvc.perform(multipart("/agency-sheets/" + agency.value())
                        .file(new MockMultipartFile("file", "sheet.xlsx", "application/octet-stream", content))
                        .param("filledInBy", "the sergeant")
                        .with(signedInAs(MANAGER))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletResponse confirm(Document preview) throws Exception {
        MockHttpServletRequestBuilder call = post(path + "/confirm");
        for (Element each : preview.select("main form input"))
            if (!each.attr("name").startsWith("_")) call.param(each.attr("name"), each.val());
        return as(MANAGER, call);
    }

    @Test
    void it_holds_all_that_the_agency_owes_over_all_plans_and_nothing_else() throws Exception {
        Document all = Jsoup.parse(as(MANAGER, get("/agency-sheets")).getContentAsString());
        assertThat(all.select("tbody tr").eachText()).contains("Testshire Police 3", "Testshire County Council 1");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet()))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            StringBuilder references = new StringBuilder();
            StringBuilder words = new StringBuilder();
            for (Row row : sheet) {
                references.append(row.getCell(0)).append(' ');
                for (Cell cell : row) words.append(cell).append('\n');
            }
            assertThat(references.toString()).startsWith("Reference ").contains("GS-1", "GS-2", "OT-1");
            assertThat(words.toString()).doesNotContain(PSEUDONYM, FINDING);
            assertThat(sheet.isColumnHidden(KEY)).isTrue();
        }
    }

    @Test
    void it_is_looked_at_first_and_then_taken_in_as_a_whole() throws Exception {
        Document preview = bringBack(POLICE.id(), filled(sheet(), sheet -> {
            cell(sheet, 1, PROGRESS).setCellValue("Half of the officers, so far.");
            cell(sheet, 2, EVIDENCE).setCellValue("All officers ask\nthe child.");
            cell(sheet, 2, DONE_ON).setCellValue(LocalDate.of(2026, 1, 5));
        }));
        assertThat(preview.select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("Half of the officers"))
                .anySatisfy(row -> assertThat(row).contains("All officers ask", "5 January 2026"));
        assertThat(world.action("GS-2").state()).isEqualTo(AnswerState.NAMING_LEAD);

        assertThat(confirm(preview).getRedirectedUrl()).isEqualTo(path);
        assertThat(progress.of(world.action("GS-1").answer())).singleElement().satisfies(line -> {
            assertThat(line.words()).isEqualTo("Half of the officers, so far.");
            assertThat(line.provenance()).isEqualTo("In the sheet of Testshire Police, filled in by the sergeant");
        });
        assertThat(world.action("GS-2").state()).isEqualTo(AnswerState.IN_SIGN_OFF);
        assertThat(evidence.rounds(world.action("GS-2").answer(), world.manager()))
                .singleElement()
                .satisfies(round -> assertThat(round.statement())
                        .isEqualTo("All officers ask\nthe child.\n\nDone on 5 January 2026.\n\nIn the agency's sheet,"
                                + " 6 January 2026, received by Mira Manager, filled in by the sergeant."));
        assertThat(as(OFFICER, get(world.action("GS-1").path())).getContentAsString())
                .contains("Half of the officers, so far.", "Progress was noted");
        assertThat(unloading.whyNot(world.action("GS-1").plan(), world.manager()))
                .isPresent();
    }

    @Test
    void rows_may_be_sorted_deleted_and_moved_by_a_column() throws Exception {
        byte[] moved = filled(sheet(), sheet -> {
            sheet.shiftColumns(0, KEY, 2);
            sheet.removeRow(sheet.getRow(1));
            sheet.shiftRows(0, 3, 2);
            cell(sheet, 5, PROGRESS + 2).setCellValue("Nearly there.");
        });
        Document preview = bringBack(POLICE.id(), moved);
        assertThat(preview.select("tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("6 ")
                .contains("Nearly there.");
        assertThat(confirm(preview).getRedirectedUrl()).isEqualTo(path);
    }

    @Test
    void a_row_with_a_problem_keeps_the_whole_sheet_out() throws Exception {
        Document preview = bringBack(POLICE.id(), filled(sheet(), sheet -> {
            cell(sheet, 1, PROGRESS).setCellValue("Fine.");
            cell(sheet, 2, EVIDENCE).setCellValue("Done.");
            cell(sheet, 2, DONE_ON).setCellValue("soon");
            cell(sheet, 3, PROGRESS).setCellValue("Whose?");
            cell(sheet, 3, KEY).setCellValue("lost");
        }));
        assertThat(preview.select(".govuk-error-message").eachText())
                .containsExactly(
                        "Problem: “soon” is not a day that can be read.",
                        "Problem: Its key has been lost, so that nobody can tell which action it is.");
        assertThat(preview.select("main form")).isEmpty();
    }

    @Test
    void another_agency_s_row_a_day_to_come_and_a_row_twice_are_problems() throws Exception {
        byte[] filled = filled(sheet(), sheet -> {
            cell(sheet, 1, PROGRESS).setCellValue("One.");
            cell(sheet, 2, PROGRESS).setCellValue("Two.");
            cell(sheet, 2, KEY).setCellValue(cell(sheet, 1, KEY).getStringCellValue());
            cell(sheet, 3, EVIDENCE).setCellValue("Done.");
            cell(sheet, 3, DONE_ON).setCellValue("7 January 2026");
        });
        assertThat(bringBack(POLICE.id(), filled).select(".govuk-error-message").eachText())
                .containsExactly(
                        "Problem: This action stands in the sheet twice.",
                        "Problem: The date it was done is still to come.");
        assertThat(bringBack(COUNCIL.id(), filled)
                        .select(".govuk-error-message")
                        .eachText())
                .hasSize(3)
                .first()
                .asString()
                .contains("owes nothing for it now");
    }

    @Test
    void what_changed_since_the_preview_keeps_everything_out() throws Exception {
        Document preview = bringBack(POLICE.id(), filled(sheet(), sheet -> {
            cell(sheet, 1, PROGRESS).setCellValue("Half.");
            cell(sheet, 2, EVIDENCE).setCellValue("Done.");
            cell(sheet, 3, EVIDENCE).setCellValue("Done too.");
        }));
        world.answer("OT-1", OFFICER, Map.of("decision", "take-on"));
        world.answer("OT-1", OFFICER, Map.of("statement", "Done by hand."));
        Document refused = Jsoup.parse(confirm(preview).getContentAsString());
        assertThat(refused.select(".govuk-error-summary li").eachText())
                .singleElement()
                .asString()
                .startsWith("Nothing was taken in. Row");
        assertThat(progress.of(world.action("GS-1").answer())).isEmpty();
        assertThat(world.action("GS-2").state()).isEqualTo(AnswerState.NAMING_LEAD);
    }

    @Test
    void what_is_no_sheet_is_said_to_be_none() throws Exception {
        assertThat(bringBack(POLICE.id(), new byte[0]).text()).contains("Choose the sheet that came back.");
        assertThat(bringBack(POLICE.id(), new byte[] {1, 2, 3}).text()).contains("This is no Excel workbook");
        assertThat(bringBack(POLICE.id(), zipped("xl/workbook.xml", "<rubbish/>"))
                        .text())
                .contains("could not be read");
        assertThat(bringBack(POLICE.id(), zipped("xl/big.xml", " ".repeat(13 * 1024 * 1024)))
                        .text())
                .contains("more than a sheet does");
        assertThat(bringBack(POLICE.id(), sheet()).text()).contains("Nothing has been filled in");
        assertThat(bringBack(
                                POLICE.id(),
                                filled(sheet(), sheet -> cell(sheet, 0, KEY).setCellValue("ID")))
                        .text())
                .contains("The columns of an agency sheet are not there");
    }

    private static byte[] zipped(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void who_filled_it_in_is_said_and_nobody_but_the_business_manager_sees_sheets() throws Exception {
        Document preview = bringBack(
                POLICE.id(), filled(sheet(), sheet -> cell(sheet, 1, PROGRESS).setCellValue("Half.")));
        preview.select("#filledInBy").val("");
        assertThat(confirm(preview).getContentAsString()).contains("Say who filled the sheet in.");
        for (String each : new String[] {"/agency-sheets", path, path + "/sheet.xlsx"})
            assertThat(as(OFFICER, get(each)).getStatus()).isEqualTo(404);
        assertThat(as(MANAGER, get("/agency-sheets/" + UUID.randomUUID())).getStatus())
                .isEqualTo(404);
    }
}

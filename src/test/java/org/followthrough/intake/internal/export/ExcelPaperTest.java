package org.followthrough.intake.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.followthrough.intake.internal.export.Head.Content;
import org.followthrough.intake.internal.export.Paper.Answered;
import org.followthrough.intake.internal.export.Paper.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelPaperTest {

    private static final List<Head> HEADS =
            List.of(new Head("What we do", Content.ACTION), new Head("Date now", Content.DATE_NOW));

    @Test
    void a_day_is_a_day_and_a_text_a_text() throws IOException {
        Row row = sheet(part(null, Value.of("Ask"), Value.of(LocalDate.of(2026, 3, 31))))
                .getRow(1);

        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
        assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-03-31");
        assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("d mmmm yyyy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1 child", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"})
    void what_looks_like_a_formula_stays_text_and_says_so(String text) throws IOException {
        Cell cell = sheet(part(null, Value.of(text), Value.of(""))).getRow(1).getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void no_cell_of_a_workbook_is_ever_a_formula_and_plain_text_is_not_quoted() throws IOException {
        XSSFSheet sheet = sheet(part("=Band", Value.of("Ask"), Value.of("=1")));

        sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        assertThat(sheet.getRow(2).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void headings_stay_in_sight_cells_wrap_and_wide_columns_are_wide() throws IOException {
        XSSFSheet sheet = sheet(part(null, Value.of("Ask"), Value.of("Ongoing")));

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("What we do");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
        assertThat(sheet.getColumnWidth(0)).isGreaterThan(sheet.getColumnWidth(1));
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    }

    @Test
    void a_finding_is_a_band_over_its_actions() throws IOException {
        XSSFSheet sheet = sheet(
                part("Finding One: Nobody asked", Value.of("Ask"), Value.of("")),
                part(null, Value.of("Write"), Value.of("")));

        assertThat(sheet.getMergedRegions()).extracting(Object::toString).hasSize(2);
        assertThat(sheet.getMergedRegion(0).formatAsString()).isEqualTo("A2:B2");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Finding One: Nobody asked");
        assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Other actions");
        assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Write");
    }

    @Test
    void other_columns_are_another_sheet_and_none_is_hidden() throws IOException {
        Part other = new Part(null, List.of(HEADS.get(0)), List.of(List.of(Value.of("Write"))));
        Paper paper = paper(
                List.of(part(null, Value.of("Ask"), Value.of("")), other),
                List.of(new Answered("Finding Two: Nobody wrote", "We do now.")));
        try (XSSFWorkbook workbook = open(paper)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetName(1)).isEqualTo("Actions 2");
            assertThat(workbook.getSheetAt(2).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("We do now.");
            for (int sheet = 0; sheet < 3; sheet++)
                assertThat(workbook.getSheetVisibility(sheet)).isEqualTo(SheetVisibility.VISIBLE);
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("Harbour Child");
        }
    }

    @Test
    void a_plan_without_any_action_is_still_a_workbook() throws IOException {
        try (XSSFWorkbook workbook = open(paper(List.of(), List.of()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
        }
    }

    private static Part part(@Nullable String band, Value... values) {
        return new Part(band, HEADS, List.of(List.of(values)));
    }

    private static Paper paper(List<Part> parts, List<Answered> answered) {
        return new Paper("Harbour Child", "HC", List.of("As it stood."), parts, answered);
    }

    private static XSSFSheet sheet(Part... parts) throws IOException {
        try (XSSFWorkbook workbook = open(paper(List.of(parts), List.of()))) {
            return workbook.getSheetAt(0);
        }
    }

    private static XSSFWorkbook open(Paper paper) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(ExcelPaper.of(paper)));
    }
}

package org.followthrough.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.followthrough.paper.Paper.Words;
import org.junit.jupiter.api.Test;

class ExcelFileTest {

    @Test
    void numbers_are_numbers_and_dates_are_dates() throws IOException {
        try (XSSFWorkbook excel = excel(SamplePapers.report())) {
            XSSFSheet sheet = excel.getSheet("Overdue actions, the oldest fir");

            assertThat(sheet.getRow(1).getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(3))).isTrue();
            assertThat(sheet.getRow(1).getCell(3).getLocalDateTimeCellValue()).isEqualTo("2026-03-31T00:00");
            assertThat(new DataFormatter().formatCellValue(sheet.getRow(1).getCell(3)))
                    .isEqualTo("31 March 2026");
            assertThat(sheet.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(184);
            assertThat(sheet.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(12.5);
            assertThat(new DataFormatter().formatCellValue(sheet.getRow(2).getCell(5)))
                    .isEqualTo("8.0");
            assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isEqualTo("ongoing");
            assertThat(sheet.getRow(3).getCell(5).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void each_table_has_a_sheet_and_the_first_says_the_rest() throws IOException {
        try (XSSFWorkbook excel = excel(SamplePapers.report())) {
            assertThat(names(excel))
                    .containsExactly(
                            "Contents",
                            "Two of six agencies have most o",
                            "Closing has kept pace with the",
                            "Four actions have been overdue",
                            "Overdue actions, the oldest fir",
                            "Withdrawn this quarter");
            assertThat(first(excel))
                    .startsWith(
                            "Safeguarding reviews: progress this quarter",
                            "Harbour Safeguarding Children Partnership",
                            "For the partnership executive, 14 October 2026",
                            "As at 1 October 2026, 9:00am",
                            "In short")
                    .contains("Reviews in hand", "Overdue actions, the oldest first");
            for (int at = 1; at < excel.getNumberOfSheets(); at++) {
                assertThat(excel.getSheetAt(at).getPaneInformation().isFreezePane())
                        .isTrue();
                assertThat((int) excel.getSheetAt(at).getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo(1);
            }
            assertThat(excel.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Safeguarding reviews: progress this quarter");
        }
    }

    @Test
    void whatever_somebody_wrote_is_text_and_never_a_formula() throws IOException {
        try (XSSFWorkbook excel = excel(SamplePapers.hostile())) {
            List<String> said = new ArrayList<>();
            excel.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                if (cell.getCellType() != CellType.STRING) return;
                assertThat(((XSSFCell) cell).getCellStyle().getQuotePrefixed()).isTrue();
                said.add(cell.getStringCellValue());
            })));
            for (String text : SamplePapers.HOSTILE)
                assertThat(said).contains(((Words) Row.of(text).cells().get(0)).text());
            assertThat(names(excel)).doesNotHaveDuplicates().allMatch(name -> name.length() <= 31);
            assertThat(excel.getAllNames()).allMatch(name -> name.getNameName().startsWith("_xlnm."));
        }
    }

    @Test
    void what_excel_cannot_hold_stays_as_it_is_printed() throws IOException {
        String essay = "x".repeat(40_000);
        BigDecimal long17 = new BigDecimal("12345678901234567");
        Row row = Row.of(essay, long17, LocalDate.of(1832, 6, 7), "half \ud83d", -1200L);
        Table table = new Table(
                "Odd",
                List.of(
                        Column.text("Essay"),
                        Column.number("Long"),
                        Column.date("Old"),
                        Column.text("Half"),
                        Column.number("Owed")),
                List.of(row));
        try (XSSFWorkbook excel = excel(new Paper("Odd", List.of(), SamplePapers.AS_AT, List.of(table)))) {
            var cells = excel.getSheet("Odd").getRow(1);

            assertThat(cells.getCell(0).getStringCellValue()).hasSize(32_767).endsWith("x…");
            assertThat(cells.getCell(1).getStringCellValue()).isEqualTo("12,345,678,901,234,567");
            assertThat(cells.getCell(2).getStringCellValue()).isEqualTo("7 June 1832");
            assertThat(cells.getCell(3).getStringCellValue()).isEqualTo("half \ufffd");
            assertThat(cells.getCell(4).getNumericCellValue()).isEqualTo(-1200);
        }
    }

    @Test
    void sheets_of_like_names_are_told_apart() {
        SheetNames names = new SheetNames();

        assertThat(List.of(names.next("Over/due?"), names.next("over due "), names.next("History"), names.next("'")))
                .containsExactly("Over due", "over due 2", "History 2", "1");
        assertThat(names.next("a".repeat(30) + "\ud83d\ude00")).isEqualTo("a".repeat(30));
    }

    private static List<String> names(XSSFWorkbook excel) {
        return IntStream.range(0, excel.getNumberOfSheets())
                .mapToObj(excel::getSheetName)
                .toList();
    }

    private static List<String> first(XSSFWorkbook excel) {
        List<String> said = new ArrayList<>();
        for (var row : excel.getSheetAt(0))
            if (row.getCell(0) != null) said.add(row.getCell(0).getStringCellValue());
        return said;
    }

    private static XSSFWorkbook excel(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PaperFiles().excel(paper, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}

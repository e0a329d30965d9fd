package org.followthrough.intake.internal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.intake.internal.format.ExcelFiles.ACTIONS;
import static org.followthrough.intake.internal.format.ExcelFiles.format;
import static org.followthrough.intake.internal.format.ExcelFiles.read;
import static org.followthrough.intake.internal.format.ExcelFiles.row;
import static org.followthrough.intake.internal.format.ExcelFiles.shared;
import static org.followthrough.intake.internal.format.ExcelFiles.sheet;
import static org.followthrough.intake.internal.format.ExcelFiles.table;
import static org.followthrough.intake.internal.format.ExcelFiles.texts;
import static org.followthrough.intake.internal.format.ExcelFiles.workbook;
import static org.followthrough.intake.internal.format.ExcelFiles.worksheet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Document.LeftOut;
import org.followthrough.intake.internal.document.Document.LeftOut.Kind;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelFormatTest {

    @Test
    void a_sheet_is_a_table_and_its_rows_keep_the_sheets_own_numbers() {
        Table table = table(sheet -> {
            row(sheet, 2, "Action", "Lead");
            row(sheet, 13, "Tell every nurse", "Health");
        });

        assertThat(table.name()).isEqualTo(ACTIONS);
        assertThat(table.rows()).extracting(Row::where).contains(ACTIONS + ", row 3", ACTIONS + ", row 14");
        assertThat(table.rows().get(2).cells()).containsExactly(Cell.of(0, "Tell every nurse"), Cell.of(1, "Health"));
    }

    @Test
    void empty_rows_between_others_are_one_and_those_below_are_none() {
        Table table = table(sheet -> {
            row(sheet, 0, "Action");
            row(sheet, 1, "");
            row(sheet, 2, " ");
            row(sheet, 5, "Tell every nurse");
            row(sheet, 90, "");
        });

        assertThat(texts(table)).containsExactly("Action", "", "Tell every nurse");
        assertThat(table.rows().get(1).number()).isEqualTo(2);
    }

    @Test
    void sheets_come_in_the_workbooks_order_and_empty_ones_not_at_all() {
        Document document = read(workbook(book -> {
            row(book.createSheet("Later"), 0, "One");
            book.createSheet("Empty");
            row(book.createSheet("Actions"), 0, "Two");
            book.setSheetOrder("Actions", 0);
        }));

        assertThat(document.blocks()).extracting(block -> block.where()).containsExactly(ACTIONS, "sheet “Later”");
    }

    @Test
    void merged_areas_keep_their_place_in_both_directions() {
        Table table = table(sheet -> {
            row(sheet, 0, "Our plan", "", "");
            row(sheet, 1, "Theme", "Action", "Lead");
            row(sheet, 2, "Listening", "One", "Police");
            row(sheet, 3, "", "Two", "Health");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("A3:A4"));
        });

        assertThat(table.rows().get(0).cells()).containsExactly(new Cell(0, 3, Cell.linesOf("Our plan"), false, null));
        assertThat(table.rows().get(2).cells().get(0)).isEqualTo(Cell.of(0, "Listening"));
        assertThat(table.rows().get(3).cells())
                .containsExactly(new Cell(0, 1, List.of(), true, null), Cell.of(1, "Two"), Cell.of(2, "Health"));
    }

    @Test
    void a_merged_title_ends_where_the_table_does() {
        Table table = table(sheet -> {
            row(sheet, 0, "Our plan");
            row(sheet, 1, "Action", "Lead");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:Z1"));
        });

        assertThat(table.width()).isEqualTo(2);
        assertThat(table.rows().get(0).isOneCellOver(2)).isTrue();
    }

    @Test
    void a_merged_title_is_read_where_it_is_seen_though_its_first_column_is_hidden() {
        Document document = read(sheet(sheet -> {
            row(sheet, 0, "Our plan", "", "");
            row(sheet, 1, "Id", "Action", "Lead");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
            sheet.setColumnHidden(0, true);
        }));

        assertThat(texts((Table) document.blocks().get(0))).containsExactly("Our plan", "Action|Lead");
        assertThat(((Table) document.blocks().get(0))
                        .rows()
                        .get(0)
                        .cells()
                        .get(0)
                        .column())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mmm-yy        | Mar-26",
                "m/d/yy        | 05/03/2026",
                "m/d/yyyy;@    | 05/03/2026",
                "dd/mm/yyyy    | 05/03/2026",
                "dd.mm.yy      | 05.03.26",
                "d mmmm yyyy   | 5 March 2026",
                "[$-F800]dddd\\, mmmm dd\\, yyyy | 5 March 2026",
                "d-mmm-yy      | 5-Mar-26",
                "mmmm yyyy     | March 2026",
                "yyyy-mm-dd    | 2026-03-05"
            })
    void dates_are_read_as_they_are_shown_in_britain(String format, String shown) {
        assertThat(texts(table(sheet -> row(sheet, 0, LocalDate.of(2026, 3, 5))
                        .getCell(0)
                        .setCellStyle(format(sheet, format.strip())))))
                .containsExactly(shown);
    }

    @Test
    void september_is_shortened_as_excel_does_it() {
        assertThat(texts(table(sheet ->
                        row(sheet, 0, LocalDate.of(2026, 9, 1)).getCell(0).setCellStyle(format(sheet, "mmm-yy")))))
                .containsExactly("Sep-26");
    }

    @Test
    void days_counted_from_1904_are_the_days_they_mean() {
        Consumer<XSSFSheet> oneDay = sheet -> {
            sheet.getWorkbook().getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            row(sheet, 0, DateUtil.getExcelDate(LocalDate.of(2026, 3, 5), true));
            sheet.getRow(0).getCell(0).setCellStyle(format(sheet, "dd/mm/yyyy"));
        };
        assertThat(texts(table(oneDay))).containsExactly("05/03/2026");
    }

    @Test
    void numbers_are_read_as_they_are_shown() {
        Table table = table(sheet -> {
            row(sheet, 0, 4.2, 0.5, 12, true);
            sheet.getRow(0).getCell(1).setCellStyle(format(sheet, "0%"));
            sheet.getRow(0).createCell(4).setCellValue(true);
            sheet.getRow(0).createCell(5).setCellValue(1250);
            sheet.getRow(0).getCell(5).setCellStyle(format(sheet, "\"£\"#,##0.00"));
        });

        assertThat(texts(table)).containsExactly("4.2|50%|12|true|TRUE|£1,250.00");
    }

    @Test
    void a_formula_shows_what_it_came_to() {
        Table table = table(sheet -> {
            row(sheet, 0, "Action", "");
            sheet.getRow(0).getCell(1).setCellFormula("CONCATENATE(\"Po\",\"lice\")");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(texts(table)).containsExactly("Action|Police");
    }

    @Test
    void an_error_is_empty_and_said() {
        Document document = read(sheet(sheet -> {
            row(sheet, 0, "Action", "Lead");
            row(sheet, 1, "Tell every nurse", "");
            sheet.getRow(1).getCell(1).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
        }));

        assertThat(texts((Table) document.blocks().get(0))).containsExactly("Action|Lead", "Tell every nurse|");
        assertThat(document.leftOut())
                .containsExactly(new LeftOut(
                        ACTIONS, "Cell B2 shows an error instead of a value, so it was read as empty.", Kind.BROKEN));
    }

    @Test
    void lines_of_a_cell_are_its_lines_and_typed_marks_begin_items() {
        Table table = table(sheet -> row(sheet, 0, "First\r\n1. Tell\n2. Show"));

        assertThat(table.rows().get(0).cells()).containsExactly(Cell.of(0, "First\n1. Tell\n2. Show"));
        assertThat(table.rows().get(0).cells().get(0).lines())
                .extracting(line -> line.item())
                .containsExactly(false, true, true);
    }

    @Test
    void words_with_a_line_through_them_are_not_read_and_that_is_said() {
        Document document = read(sheet(sheet -> {
            XSSFFont struck = sheet.getWorkbook().createFont();
            struck.setStrikeout(true);
            XSSFRichTextString text = new XSSFRichTextString();
            text.append("May", struck);
            text.append(" June");
            row(sheet, 0, "Action", "").getCell(1).setCellValue(text);
            XSSFCellStyle all = sheet.getWorkbook().createCellStyle();
            all.setFont(struck);
            row(sheet, 1, "Old", "Older").getCell(1).setCellStyle(all);
        }));

        assertThat(texts((Table) document.blocks().get(0))).containsExactly("Action|June", "Old|");
        assertThat(document.leftOut())
                .containsExactly(
                        new LeftOut(ACTIONS, "Struck-out words in rows 1 and 2 were not read.", Kind.STRUCK_OUT));
    }

    @Test
    void what_other_programs_write_is_read_too() {
        byte[] inline = ExcelFiles.ofParts(
                worksheet(
                        "<sheetData><row><c t=\"inlineStr\"><is><r><t>Te</t></r><r><t>ll</t></r></is></c><c t=\"str\">"
                                + "<f>A1</f><v>Police</v></c><c t=\"s\"><v>0</v></c><c t=\"d\"><v>2026-03-05</v></c></row></sheetData>"),
                shared("<si><t>One_x000D_\nTwo</t><rPh><t>reading</t></rPh></si>"));

        assertThat(texts((Table) read(inline).blocks().get(0))).containsExactly("Tell|Police|One\nTwo|05/03/2026");
    }

    @Test
    void a_link_is_its_words() {
        assertThat(texts(table(sheet -> {
                    var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
                    link.setAddress("https://example.org/policy");
                    row(sheet, 0, "Our policy").getCell(0).setHyperlink(link);
                })))
                .containsExactly("Our policy");
    }
}

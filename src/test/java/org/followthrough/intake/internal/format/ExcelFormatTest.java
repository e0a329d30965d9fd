package org.followthrough.intake.internal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.intake.internal.format.ExcelFiles.filled;
import static org.followthrough.intake.internal.format.ExcelFiles.format;
import static org.followthrough.intake.internal.format.ExcelFiles.row;
import static org.followthrough.intake.internal.format.ExcelFiles.shared;
import static org.followthrough.intake.internal.format.ExcelFiles.sheet;
import static org.followthrough.intake.internal.format.ExcelFiles.workbook;
import static org.followthrough.intake.internal.format.ExcelFiles.worksheet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

    private static final String ACTIONS = "sheet “Actions”";

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

    @ParameterizedTest
    @CsvSource({
        "FF0000, red",
        "FFC7CE, red",
        "FFC000, amber",
        "FFFF00, amber",
        "FFA500, amber",
        "00B050, green",
        "92D050, green",
        "C6EFCE, green",
        "0070C0, blue",
        "00B0F0, blue",
        "7F7F7F,",
        "DEEAF6,",
        "E2EFDA,",
        "FFF2CC,",
        "7030A0,"
    })
    void a_cells_colour_is_one_of_a_ratings_or_none(String colour, String shade) {
        Table table = table(sheet -> row(sheet, 0, "x")
                .getCell(0)
                .setCellStyle(
                        filled(sheet, new XSSFColor(java.util.HexFormat.of().parseHex(colour), null))));

        assertThat(table.rows().get(0).cells().get(0).shade()).isEqualTo(shade);
    }

    @Test
    void colours_of_the_theme_and_of_the_old_palette_are_colours_too() {
        String fill = "<fill><patternFill patternType=\"solid\"><fgColor %s/></patternFill></fill>";
        String styles = "<styleSheet xmlns=\"" + ExcelFiles.NAMESPACE + "\"><fills>" + fill.formatted("theme=\"9\"")
                + fill.formatted("theme=\"9\" tint=\"0.9\"") + fill.formatted("indexed=\"10\"")
                + "</fills><cellXfs><xf/><xf fillId=\"1\"/><xf fillId=\"2\"/></cellXfs></styleSheet>";
        String[] colours = {
            "000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"
        };
        String theme = "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:clrScheme><a:dk1>"
                + String.join(
                        "",
                        Stream.of(colours)
                                .map(colour -> "<a:srgbClr val=\"" + colour + "\"/>")
                                .toList())
                + "</a:dk1></a:clrScheme></a:theme>";
        String cells =
                "<c s=\"0\" t=\"str\"><v>x</v></c><c s=\"1\" t=\"str\"><v>x</v></c><c s=\"2\" t=\"str\"><v>x</v></c>";
        Document document = read(ExcelFiles.ofParts(
                worksheet("<sheetData><row>" + cells + "</row></sheetData>"),
                shared(""),
                "xl/styles.xml",
                styles,
                "xl/theme/theme1.xml",
                theme));

        assertThat(((Table) document.blocks().get(0)).rows().get(0).cells())
                .extracting(Cell::shade)
                .containsExactly("green", null, "red");
    }

    @Test
    void hidden_columns_are_not_read_and_counted_once() {
        Document document = read(sheet(sheet -> {
            row(sheet, 0, "Action", "Family", "Lead", "Address", "Telephone");
            row(sheet, 1, "Tell", "secret", "Police", "secret", "secret");
            sheet.setColumnHidden(1, true);
            sheet.setColumnWidth(3, 0);
            sheet.groupColumn(4, 4);
            sheet.setColumnGroupCollapsed(4, true);
            sheet.setColumnHidden(60, true);
        }));

        assertThat(texts((Table) document.blocks().get(0))).containsExactly("Action|Lead", "Tell|Police");
        assertThat(document.leftOut())
                .containsExactly(
                        new LeftOut(ACTIONS, "3 columns (B, D and E) are hidden, so they were not read.", Kind.HIDDEN));
        assertThat(document.toString()).doesNotContain("secret");
    }

    @Test
    void one_hidden_column_or_row_is_named() {
        Document document = read(sheet(sheet -> {
            row(sheet, 0, "Action", "Family");
            row(sheet, 1, "secret", "secret").setZeroHeight(true);
            sheet.setColumnHidden(1, true);
        }));

        assertThat(document.leftOut())
                .extracting(LeftOut::sentence)
                .containsExactly("Column B is hidden, so it was not read.", "Row 2 is hidden, so it was not read.");
    }

    @Test
    void rows_that_a_filter_hides_are_said_loudly() {
        StringBuilder rows = new StringBuilder("<row><c t=\"str\"><v>Action</v></c></row>");
        for (int i = 2; i <= 6; i++)
            rows.append("<row hidden=\"" + (i + 1) % 2 + "\"><c t=\"str\"><v>Action " + i + "</v></c></row>");
        Document document = read(ExcelFiles.ofParts(
                worksheet("<sheetData>" + rows + "</sheetData><autoFilter ref=\"A1:B6\"><filterColumn colId=\"1\"/>"
                        + "</autoFilter>"),
                shared("")));

        assertThat(texts((Table) document.blocks().get(0))).containsExactly("Action", "Action 3", "Action 5");
        assertThat(document.leftOut())
                .containsExactly(new LeftOut(
                        ACTIONS,
                        "3 rows (2, 4 and 6) are hidden by the sheet's filter, so nothing of them was read, and actions may"
                                + " be missing. Clear the filter, save the workbook and choose it again.",
                        Kind.FILTERED_OUT));
    }

    @Test
    void hidden_sheets_are_counted_and_neither_named_nor_read() {
        Document document = read(workbook(book -> {
            row(book.createSheet("Actions"), 0, "Action");
            row(book.createSheet("secret one"), 0, "secret");
            row(book.createSheet("secret two"), 0, "secret");
            book.createSheet("secret and empty");
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            book.setSheetVisibility(3, SheetVisibility.HIDDEN);
        }));

        assertThat(document.leftOut())
                .containsExactly(new LeftOut(
                        "document", "2 of the workbook's 4 sheets are hidden, so they were not read.", Kind.HIDDEN));
        assertThat(document.toString()).doesNotContain("secret");
    }

    @Test
    void a_format_that_shows_nothing_hides_what_is_in_the_cell() {
        Document document = read(sheet(sheet -> {
            row(sheet, 0, "Action", "secret");
            sheet.getRow(0).getCell(1).setCellStyle(format(sheet, ";;;"));
        }));

        assertThat(document.toString()).doesNotContain("secret");
        assertThat(document.leftOut())
                .extracting(LeftOut::sentence)
                .containsExactly("Cell B1 shows nothing of what is in it, so it was not read.");
    }

    @Test
    void notes_stand_in_the_margin_but_not_those_on_what_is_hidden() {
        Document document = read(sheet(sheet -> {
            row(sheet, 0, "Action", "Family");
            sheet.setColumnHidden(1, true);
            note(sheet, 0, "Ask the school too");
            note(sheet, 1, "secret");
        }));

        assertThat(document.margin()).containsExactly("Ask the school too");
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

    private static void note(XSSFSheet sheet, int column, String words) {
        XSSFWorkbook book = sheet.getWorkbook();
        Comment note = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column, 0, column + 1, 2));
        note.setString(book.getCreationHelper().createRichTextString(words));
        sheet.getRow(0).getCell(column).setCellComment(note);
    }

    private static Table table(Consumer<XSSFSheet> content) {
        return (Table) read(sheet(content)).blocks().get(0);
    }

    private static List<String> texts(Table table) {
        return table.rows().stream()
                .map(row ->
                        String.join("|", row.cells().stream().map(Cell::text).toList()))
                .toList();
    }

    private static Document read(byte[] file) {
        try {
            return new Formats().read("plan.xlsx", file);
        } catch (Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}

package org.followthrough.intake.internal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.intake.internal.format.ExcelFiles.ACTIONS;
import static org.followthrough.intake.internal.format.ExcelFiles.format;
import static org.followthrough.intake.internal.format.ExcelFiles.read;
import static org.followthrough.intake.internal.format.ExcelFiles.row;
import static org.followthrough.intake.internal.format.ExcelFiles.shared;
import static org.followthrough.intake.internal.format.ExcelFiles.sheet;
import static org.followthrough.intake.internal.format.ExcelFiles.texts;
import static org.followthrough.intake.internal.format.ExcelFiles.workbook;
import static org.followthrough.intake.internal.format.ExcelFiles.worksheet;

import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Document.LeftOut;
import org.followthrough.intake.internal.document.Document.LeftOut.Kind;
import org.followthrough.intake.internal.document.Table;
import org.junit.jupiter.api.Test;

/** What nobody sees in the workbook is not read, and that is said. */
class ExcelHiddenTest {

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

    private static void note(XSSFSheet sheet, int column, String words) {
        XSSFWorkbook book = sheet.getWorkbook();
        Comment note = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column, 0, column + 1, 2));
        note.setString(book.getCreationHelper().createRichTextString(words));
        sheet.getRow(0).getCell(column).setCellComment(note);
    }
}

package org.followthrough.intake.internal.export;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills cells. What was printed stays text, however much it looks like a formula. */
final class ExcelStyles {

    /** In characters, of one cell. */
    private static final int LONGEST = 32_767;

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle day;

    ExcelStyles(XSSFWorkbook workbook) {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        head = wrapped(workbook);
        head.setFont(bold);
        text = wrapped(workbook);
        quoted = wrapped(workbook);
        quoted.setQuotePrefixed(true);
        day = wrapped(workbook);
        day.setAlignment(HorizontalAlignment.LEFT);
        day.setDataFormat(workbook.createDataFormat().getFormat("d mmmm yyyy"));
    }

    void head(XSSFCell cell, String title) {
        text(cell, title);
        cell.setCellStyle(head);
    }

    void value(XSSFCell cell, Value value) {
        LocalDate on = value.day();
        if (on == null) text(cell, value.text());
        else cell.setCellValue(on);
        cell.setCellStyle(on != null ? day : startsAFormula(value.text()) ? quoted : text);
    }

    private static void text(XSSFCell cell, String text) {
        cell.setCellValue(text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
    }

    private static boolean startsAFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static CellStyle wrapped(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}

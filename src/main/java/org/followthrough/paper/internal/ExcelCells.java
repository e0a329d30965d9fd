package org.followthrough.paper.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Amount;
import org.followthrough.paper.Paper.Day;
import org.followthrough.paper.Paper.Words;

/** Values into Excel's cells. Text is marked as such, however much it looks like a formula. */
final class ExcelCells {

    private static final int LONGEST = 32_767;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Workbook workbook;
    private final CellStyle title;
    private final CellStyle text;
    private final CellStyle whole;
    private final CellStyle fraction;
    private final CellStyle day;

    ExcelCells(Workbook workbook) {
        this.workbook = workbook;
        title = headed();
        text = style("@");
        text.setWrapText(true);
        text.setQuotePrefixed(true);
        whole = style("#,##0");
        fraction = style("#,##0.##");
        day = style("d mmmm yyyy");
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle headed() {
        CellStyle style = style("@");
        Font bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        style.setBorderBottom(BorderStyle.THIN);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    void title(Cell cell, String words) {
        cell.setCellValue(fitting(words));
        cell.setCellStyle(title);
    }

    void text(Cell cell, String words) {
        cell.setCellValue(fitting(words));
        cell.setCellStyle(text);
    }

    void put(Cell cell, Paper.Cell value) {
        if (value instanceof Amount amount) number(cell, amount.number());
        else if (value instanceof Day date) date(cell, date.date());
        else if (!((Words) value).text().isEmpty()) text(cell, ((Words) value).text());
    }

    /** A number of more digits than Excel keeps stays as it is printed. */
    private void number(Cell cell, BigDecimal number) {
        double kept = number.doubleValue();
        if (number.stripTrailingZeros().precision() > 15 || Double.isInfinite(kept)) {
            text(cell, Print.of(number));
            return;
        }
        cell.setCellValue(kept);
        cell.setCellStyle(number.stripTrailingZeros().scale() > 0 ? fraction : whole);
    }

    private void date(Cell cell, LocalDate date) {
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            text(cell, Print.of(new Day(date)));
            return;
        }
        cell.setCellValue(date);
        cell.setCellStyle(day);
    }

    private static String fitting(String words) {
        if (words.length() <= LONGEST) return words;
        int cut = LONGEST - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }
}

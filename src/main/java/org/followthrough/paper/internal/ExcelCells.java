package org.followthrough.paper.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Amount;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Day;
import org.followthrough.paper.Paper.Kind;
import org.followthrough.paper.Paper.Words;

/** Values into Excel's cells. Text is marked as such, however much it looks like a formula. */
final class ExcelCells {

    static final int SIZE = 10;

    private static final String FONT = "Arial";
    private static final byte[] PALE = {(byte) 0xf3, (byte) 0xf2, (byte) 0xf1};
    private static final int MOST_PLACES = 6;
    private static final int LONGEST = 32_767;
    private static final Pattern LETTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Workbook workbook;
    private final CellStyle head;
    private final CellStyle figures;
    private final CellStyle said;
    private final CellStyle title;
    private final CellStyle text;
    private final CellStyle[] numbers = new CellStyle[MOST_PLACES + 1];
    private final CellStyle day;

    /** @param numbers where they stand in their cells */
    ExcelCells(Workbook workbook, HorizontalAlignment numbers) {
        this.workbook = workbook;
        workbook.getFontAt(0).setFontName(FONT);
        workbook.getFontAt(0).setFontHeightInPoints((short) SIZE);
        head = headed();
        figures = headed();
        figures.setAlignment(HorizontalAlignment.RIGHT);
        said = bold(SIZE);
        title = bold(16);
        title.setWrapText(false);
        text = style("@");
        text.setWrapText(true);
        text.setQuotePrefixed(true);
        for (int places = 0; places <= MOST_PLACES; places++) {
            this.numbers[places] = style(places == 0 ? "#,##0" : "#,##0." + "0".repeat(places));
            this.numbers[places].setAlignment(numbers);
        }
        day = style("d mmmm yyyy");
        day.setAlignment(HorizontalAlignment.LEFT);
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle bold(int size) {
        CellStyle style = style("@");
        Font bold = workbook.createFont();
        bold.setFontName(FONT);
        bold.setFontHeightInPoints((short) size);
        bold.setBold(true);
        style.setFont(bold);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        return style;
    }

    private CellStyle headed() {
        CellStyle style = bold(SIZE);
        style.setBorderBottom(BorderStyle.THIN);
        style.setFillForegroundColor(new XSSFColor(PALE));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    void title(Cell cell, String words) {
        text(cell, words, title);
    }

    void heading(Cell cell, String words) {
        text(cell, words, said);
    }

    void head(Cell cell, Column column) {
        text(cell, column.name(), column.kind() == Kind.NUMBER ? figures : head);
    }

    void text(Cell cell, String words) {
        text(cell, words, text);
    }

    private static void text(Cell cell, String words, CellStyle style) {
        cell.setCellValue(fitting(words));
        cell.setCellStyle(style);
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
        cell.setCellStyle(numbers[Math.max(0, Math.min(number.scale(), MOST_PLACES))]);
    }

    private void date(Cell cell, LocalDate date) {
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            text(cell, Print.of(new Day(date)));
            return;
        }
        cell.setCellValue(date);
        cell.setCellStyle(day);
    }

    /** As long as a cell may be, and what looks like Excel's own way to write a letter kept from being read so. */
    private static String fitting(String given) {
        String words = given.contains("_x") ? LETTER.matcher(given).replaceAll("_x005F_") : given;
        if (words.length() <= LONGEST) return words;
        int cut = LONGEST - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }
}

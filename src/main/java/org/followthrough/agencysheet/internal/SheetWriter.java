package org.followthrough.agencysheet.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanId;
import org.jspecify.annotations.Nullable;

/** Writes an agency's sheet. What comes from a plan stays text, however much it looks like a formula. */
final class SheetWriter {

    private static final int LONGEST_CELL = 32_767;

    private static final List<String> HOW = List.of(
            "Please fill in the three coloured columns of the first sheet, and leave the others as they are.",
            "Progress since last time: a sentence or two. Leave it empty where there is nothing to say.",
            "Evidence: only where the action is done. Say what was done and how you know that it works.",
            "Date it was done: for example 27 March 2026. Leave it empty where nothing is done yet.",
            "Do not name children, adults at risk, families or patients.",
            "Rows may be sorted, and rows that you do not answer may be deleted. Please save it as an Excel workbook (.xlsx).");

    private final XSSFWorkbook workbook;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle fill;
    private final CellStyle day;
    private final CellStyle fillDay;

    private SheetWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        head = wrapped();
        head.setFont(bold);
        text = wrapped();
        text.setQuotePrefixed(true);
        fill = coloured();
        day = dated(wrapped());
        fillDay = dated(coloured());
    }

    static byte[] write(String agency, List<ActionView> owed, Map<PlanId, String> plans) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new SheetWriter(workbook).sheets(agency, owed, plans);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void sheets(String agency, List<ActionView> owed, Map<PlanId, String> plans) {
        workbook.getProperties().getCoreProperties().setTitle("What " + agency + " owes the partnership");
        XSSFSheet sheet = workbook.createSheet("Actions");
        XSSFRow titles = sheet.createRow(0);
        for (SheetColumns column : SheetColumns.values()) {
            put(titles, column, column.title(), head);
            sheet.setColumnWidth(column.ordinal(), 256 * column.width());
        }
        sheet.createFreezePane(1, 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setColumnHidden(SheetColumns.KEY.ordinal(), true);
        for (ActionView answer : owed)
            row(sheet.createRow(sheet.getLastRowNum() + 1), answer, plans.getOrDefault(answer.plan(), ""));
        how(agency);
    }

    private void row(XSSFRow row, ActionView answer, String plan) {
        put(row, SheetColumns.REFERENCE, answer.reference(), text);
        put(row, SheetColumns.PLAN, plan, text);
        put(row, SheetColumns.ACTION, answer.wording(), text);
        put(row, SheetColumns.SUCCESS, Objects.requireNonNullElse(answer.success(), ""), text);
        due(row, answer.deadline().due());
        put(row, SheetColumns.STANDS, answer.stands(), text);
        put(row, SheetColumns.PROGRESS, "", fill);
        put(row, SheetColumns.EVIDENCE, "", fill);
        put(row, SheetColumns.DONE_ON, "", fillDay);
        put(row, SheetColumns.KEY, answer.answer().value().toString(), text);
    }

    private void due(XSSFRow row, @Nullable LocalDate due) {
        XSSFCell cell = put(row, SheetColumns.DUE, "No date", day);
        if (due != null) cell.setCellValue(due);
    }

    private static XSSFCell put(XSSFRow row, SheetColumns column, String words, CellStyle style) {
        XSSFCell cell = row.createCell(column.ordinal());
        if (!words.isEmpty())
            cell.setCellValue(words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL - 1) + "…");
        cell.setCellStyle(style);
        return cell;
    }

    private void how(String agency) {
        XSSFSheet sheet = workbook.createSheet("How to fill it in");
        sheet.setColumnWidth(0, 256 * 110);
        XSSFCell title = sheet.createRow(0).createCell(0);
        title.setCellValue(agency);
        title.setCellStyle(head);
        for (String line : HOW) {
            XSSFCell cell = sheet.createRow(sheet.getLastRowNum() + 1).createCell(0);
            cell.setCellValue(line);
            cell.setCellStyle(text);
        }
    }

    private CellStyle wrapped() {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle coloured() {
        CellStyle style = wrapped();
        style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private CellStyle dated(CellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setDataFormat(workbook.createDataFormat().getFormat("d mmmm yyyy"));
        return style;
    }
}

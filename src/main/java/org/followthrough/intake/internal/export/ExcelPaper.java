package org.followthrough.intake.internal.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A plan as an Excel workbook: a sheet for each set of columns, headings that stay in sight, days as days. */
final class ExcelPaper {

    /** In characters, for each unit of a column's weight. */
    private static final int WIDTH = 6;

    /** In points: of a line, and of the highest row that Excel has. */
    private static final float LINE = 15;

    private static final float HIGHEST = 409;

    private final XSSFWorkbook workbook;
    private final ExcelStyles styles;

    private ExcelPaper(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new ExcelStyles(workbook);
    }

    static byte[] of(Paper paper) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new ExcelPaper(workbook).write(paper);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(Paper paper) {
        workbook.getProperties().getCoreProperties().setTitle(paper.title());
        workbook.getProperties().getCoreProperties().setDescription(String.join(" ", paper.about()));
        workbook.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty(WordStyles.LANGUAGE);
        Map<List<Head>, List<Paper.Part>> sheets = new LinkedHashMap<>();
        for (Paper.Part part : paper.parts())
            sheets.computeIfAbsent(part.heads(), first -> new ArrayList<>()).add(part);
        sheets.forEach((heads, parts) -> sheet(heads, parts, sheets.size() > 1));
        if (!paper.answered().isEmpty() || sheets.isEmpty()) answered(paper.answered());
    }

    private void sheet(List<Head> heads, List<Paper.Part> parts, boolean oneOfSeveral) {
        XSSFSheet sheet =
                workbook.createSheet(oneOfSeveral ? "Actions " + (workbook.getNumberOfSheets() + 1) : "Actions");
        headings(sheet, heads.stream().map(Head::title).toList());
        for (int column = 0; column < heads.size(); column++)
            sheet.setColumnWidth(
                    column, 256 * WIDTH * heads.get(column).content().weight());
        boolean banded = false;
        for (Paper.Part part : parts) {
            if (part.band() != null) band(sheet, part.band(), heads.size());
            else if (banded) band(sheet, "Other actions", heads.size());
            banded = part.band() != null;
            part.rows().forEach(row -> fill(sheet, row));
        }
    }

    private void answered(List<Paper.Answered> answered) {
        XSSFSheet sheet = workbook.createSheet("Findings answered in words");
        headings(sheet, List.of("What was found", "How the board answered"));
        sheet.setColumnWidth(0, 256 * 10 * WIDTH);
        sheet.setColumnWidth(1, 256 * 16 * WIDTH);
        answered.forEach(each -> fill(sheet, List.of(Value.of(each.finding()), Value.of(each.response()))));
    }

    private void headings(XSSFSheet sheet, List<String> titles) {
        XSSFRow row = sheet.createRow(0);
        titles.forEach(title -> styles.head(row.createCell(row.getPhysicalNumberOfCells()), title));
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, titles.size() - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void band(XSSFSheet sheet, String title, int width) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        styles.head(row.createCell(0), title);
        if (width > 1) sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, width - 1));
    }

    private void fill(XSSFSheet sheet, List<Value> values) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        values.forEach(value -> styles.value(row.createCell(row.getPhysicalNumberOfCells()), value));
        row.setHeightInPoints(Math.min(HIGHEST, LINE * lines(sheet, values)));
    }

    /** Estimated, because not every program does so itself as it opens a workbook. */
    private static int lines(XSSFSheet sheet, List<Value> values) {
        int most = 1;
        for (int column = 0; column < values.size(); column++) {
            int width = sheet.getColumnWidth(column) / 256;
            int lines = values.get(column)
                    .text()
                    .lines()
                    .mapToInt(line -> 1 + line.length() / width)
                    .sum();
            most = Math.max(most, lines);
        }
        return most;
    }
}

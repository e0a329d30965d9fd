package org.followthrough.intake.internal.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Table;

/** Workbooks as POI writes them, and others made from their parts. */
final class ExcelFiles {

    static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Where the only sheet of {@link #sheet} is. */
    static final String ACTIONS = "sheet “Actions”";

    private ExcelFiles() {}

    static byte[] workbook(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] sheet(Consumer<XSSFSheet> content) {
        return workbook(workbook -> content.accept(workbook.createSheet("Actions")));
    }

    /** @param place from 0 */
    static XSSFRow row(XSSFSheet sheet, int place, Object... values) {
        XSSFRow row = sheet.createRow(place);
        for (int i = 0; i < values.length; i++) put(row.createCell(i), values[i]);
        return row;
    }

    private static void put(XSSFCell cell, Object value) {
        if (value instanceof Number number) cell.setCellValue(number.doubleValue());
        else if (value instanceof java.time.LocalDate day) cell.setCellValue(day);
        else cell.setCellValue(value.toString());
    }

    static XSSFCellStyle format(XSSFSheet sheet, String format) {
        XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    static XSSFCellStyle filled(XSSFSheet sheet, XSSFColor colour) {
        XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour);
        return style;
    }

    /**
     * @param worksheet what stands in the sheet's part
     * @param more names and contents of further parts, in turn
     */
    static byte[] ofParts(String worksheet, String sharedStrings, String... more) {
        String[] parts = new String[more.length + 12];
        System.arraycopy(more, 0, parts, 12, more.length);
        String[] own = {
            "[Content_Types].xml",
            types(),
            "_rels/.rels",
            relations(relation("r1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml",
            "<workbook xmlns=\"" + NAMESPACE + "\" xmlns:r=\"" + OFFICE
                    + "\"><sheets><sheet name=\"Actions\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            relations(relation("r1", "worksheet", "worksheets/sheet1.xml")
                    + relation("r2", "sharedStrings", "sharedStrings.xml")
                    + relation("r3", "styles", "styles.xml")
                    + relation("r4", "theme", "theme/theme1.xml")),
            "xl/worksheets/sheet1.xml",
            worksheet,
            "xl/sharedStrings.xml",
            sharedStrings
        };
        System.arraycopy(own, 0, parts, 0, own.length);
        return WordFiles.zip(parts);
    }

    static String worksheet(String elements) {
        return "<worksheet xmlns=\"" + NAMESPACE + "\">" + elements + "</worksheet>";
    }

    static String shared(String elements) {
        return "<sst xmlns=\"" + NAMESPACE + "\">" + elements + "</sst>";
    }

    static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + MAIN + "\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPES + "worksheet+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPES
                + "sharedStrings+xml\"/></Types>";
    }

    static Table table(Consumer<XSSFSheet> content) {
        return (Table) read(sheet(content)).blocks().get(0);
    }

    static List<String> texts(Table table) {
        return table.rows().stream()
                .map(row ->
                        String.join("|", row.cells().stream().map(Cell::text).toList()))
                .toList();
    }

    static Document read(byte[] file) {
        try {
            return new Formats().read("plan.xlsx", file);
        } catch (Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}

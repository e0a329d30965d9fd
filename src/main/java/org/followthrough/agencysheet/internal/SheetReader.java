package org.followthrough.agencysheet.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.agencysheet.FilledRow;
import org.jspecify.annotations.Nullable;

/** Reads what was filled in. Columns may have moved and rows been sorted or deleted; formulas count as what they came to. */
final class SheetReader {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_INFLATED = 12 * 1024 * 1024;
    private static final int MOST_ENTRIES = 500;
    private static final int MOST_ROWS = 5_000;
    private static final int LAST_HEADING_ROW = 20;

    /** Why a file is no sheet of ours. */
    static final class NoSheet extends Exception {

        private static final long serialVersionUID = 1L;

        NoSheet(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    private final DataFormatter shown = new DataFormatter(java.util.Locale.UK);

    List<FilledRow> read(byte[] content) throws NoSheet {
        if (content.length == 0) throw new NoSheet("Choose the sheet that came back.");
        if (content.length > MOST_BYTES) throw new NoSheet("The file is larger than 2 MB: it is no agency sheet.");
        try {
            checkSize(content);
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                return rows(workbook);
            }
        } catch (IOException | RuntimeException damaged) { // what POI throws of damaged files is of many kinds
            throw new NoSheet("The file could not be read. Save it as an Excel workbook (.xlsx) and try again.");
        }
    }

    /** Sizes that an archive declares are not believed: it is inflated once and counted before anything is understood. */
    private static void checkSize(byte[] content) throws IOException, NoSheet {
        byte[] buffer = new byte[16 * 1024];
        long left = MOST_INFLATED;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                if (++entries > MOST_ENTRIES) throw new NoSheet("The file holds more than a sheet does.");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    left -= read;
                    if (left < 0) throw new NoSheet("The file holds more than a sheet does.");
                }
            }
        }
        if (entries == 0) throw new NoSheet("This is no Excel workbook (.xlsx).");
    }

    private List<FilledRow> rows(XSSFWorkbook workbook) throws NoSheet {
        for (Sheet sheet : workbook)
            for (int at = sheet.getFirstRowNum(); at <= Math.min(sheet.getLastRowNum(), LAST_HEADING_ROW); at++) {
                Optional<Map<SheetColumns, Integer>> columns = columns(sheet.getRow(at));
                if (columns.isPresent()) return rows(sheet, at, columns.get());
            }
        throw new NoSheet("The columns of an agency sheet are not there: their titles must stay as they were.");
    }

    /** Where each column stands now; empty where the row is not that of the titles. */
    private Optional<Map<SheetColumns, Integer>> columns(@Nullable Row row) {
        if (row == null) return Optional.empty();
        Map<SheetColumns, Integer> columns = new EnumMap<>(SheetColumns.class);
        for (Cell cell : row)
            for (SheetColumns column : SheetColumns.values())
                if (column.title().equalsIgnoreCase(text(cell))) columns.putIfAbsent(column, cell.getColumnIndex());
        boolean all = columns.keySet()
                .containsAll(
                        List.of(SheetColumns.PROGRESS, SheetColumns.EVIDENCE, SheetColumns.DONE_ON, SheetColumns.KEY));
        return all ? Optional.of(columns) : Optional.empty();
    }

    private List<FilledRow> rows(Sheet sheet, int titles, Map<SheetColumns, Integer> columns) throws NoSheet {
        if (sheet.getLastRowNum() - titles > MOST_ROWS)
            throw new NoSheet("The file holds more rows than a sheet does.");
        List<FilledRow> filled = new ArrayList<>();
        for (int at = titles + 1; at <= sheet.getLastRowNum(); at++) {
            Row row = sheet.getRow(at);
            if (row == null) continue;
            FilledRow read = row(row, columns);
            if (!read.progress().isEmpty()
                    || !read.evidence().isEmpty()
                    || read.doneOn() != null
                    || !read.unreadDay().isEmpty()) filled.add(read);
        }
        return filled;
    }

    private FilledRow row(Row row, Map<SheetColumns, Integer> columns) {
        Cell done = cell(row, columns, SheetColumns.DONE_ON);
        LocalDate day = done == null ? null : TypedDays.of(done).orElse(null);
        return new FilledRow(
                row.getRowNum() + 1,
                key(text(cell(row, columns, SheetColumns.KEY))),
                text(cell(row, columns, SheetColumns.PROGRESS)),
                text(cell(row, columns, SheetColumns.EVIDENCE)),
                day,
                day == null ? text(done) : "");
    }

    private static @Nullable Cell cell(Row row, Map<SheetColumns, Integer> columns, SheetColumns column) {
        Integer at = columns.get(column);
        return at == null ? null : row.getCell(at);
    }

    private static @Nullable AnswerId key(String typed) {
        try {
            return new AnswerId(UUID.fromString(typed));
        } catch (IllegalArgumentException lost) {
            return null;
        }
    }

    private String text(@Nullable Cell cell) {
        if (cell == null) return "";
        if (cell.getCellType() != CellType.FORMULA)
            return shown.formatCellValue(cell).strip();
        return cell.getCachedFormulaResultType() == CellType.STRING
                ? cell.getStringCellValue().strip()
                : cell.getCachedFormulaResultType() == CellType.NUMERIC
                        ? String.valueOf(cell.getNumericCellValue())
                        : "";
    }
}

package org.followthrough.agencysheet.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;

/** A day as people type it into a cell: as a day of Excel's, or in words and figures with the day first. */
final class TypedDays {

    private static final List<DateTimeFormatter> WRITTEN = List.of(
            written("d MMMM uuuu"),
            written("d MMM uuuu"),
            written("d/M/uuuu"),
            written("d.M.uuuu"),
            written("uuuu-MM-dd"));

    private TypedDays() {}

    private static DateTimeFormatter written(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK);
    }

    /** Empty where it is none, or of another century. */
    static Optional<LocalDate> of(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        Optional<LocalDate> day = switch (type) {
            case NUMERIC ->
                DateUtil.isValidExcelDate(cell.getNumericCellValue())
                        ? Optional.ofNullable(cell.getLocalDateTimeCellValue()).map(moment -> moment.toLocalDate())
                        : Optional.empty();
            case STRING -> written(cell.getStringCellValue(), WRITTEN);
            default -> Optional.empty();
        };
        return day.filter(date -> date.getYear() >= 2000 && date.getYear() < 2100);
    }

    private static Optional<LocalDate> written(String typed, List<DateTimeFormatter> ways) {
        for (DateTimeFormatter way : ways) {
            try {
                return Optional.of(LocalDate.parse(typed.strip(), way));
            } catch (DateTimeException notSo) {
                continue;
            }
        }
        return Optional.empty();
    }
}

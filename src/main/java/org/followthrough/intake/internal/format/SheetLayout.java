package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** What a sheet hides, merges and filters. Its file says so in part only after the cells, so it is read before them. */
final class SheetLayout implements XmlElements {

    private static final int MOST_AREAS = 20_000;
    private static final int ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    private final BitSet hiddenColumns = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet filteredRows = new BitSet();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private @Nullable CellRangeAddress filter;
    private int row = -1;

    @Override
    public void start(String element, Attributes attributes) throws Unreadable {
        switch (element) {
            case "col" -> column(attributes);
            case "row" -> row(attributes);
            case "mergeCell" -> merge(attributes);
            case "autoFilter" -> filter = area(attributes);
            case "filterColumn" -> filterIsOn();
            default -> {}
        }
    }

    @Override
    public void end(String element) {
        if (element.equals("autoFilter")) filter = null;
    }

    private void column(Attributes attributes) {
        int from = Math.max(1, Integer.parseInt(attributes.get("min", "1")));
        int to = Math.min(COLUMNS, Integer.parseInt(attributes.get("max", "1")));
        boolean hidden = attributes.yes("hidden") || isNothing(attributes.get("width"));
        if (hidden && from <= to) hiddenColumns.set(from - 1, to);
    }

    private void row(Attributes attributes) {
        row = rowNumber(attributes.get("r"), row);
        if (attributes.yes("hidden") || isNothing(attributes.get("ht"))) hiddenRows.set(row);
    }

    /** @return from 0; a row that does not say where it is comes after the one before it */
    static int rowNumber(@Nullable String printed, int before) {
        int number = printed == null ? before + 1 : Integer.parseInt(printed) - 1;
        if (number <= before || number >= ROWS) throw new IllegalArgumentException("rows out of order");
        return number;
    }

    private void merge(Attributes attributes) throws Unreadable {
        if (merged.size() >= MOST_AREAS) throw Unreadable.tooMuch();
        CellRangeAddress area = area(attributes);
        boolean one = area.getFirstRow() == area.getLastRow() && area.getFirstColumn() == area.getLastColumn();
        if (!one) merged.add(area);
    }

    private static CellRangeAddress area(Attributes attributes) {
        CellRangeAddress area = CellRangeAddress.valueOf(attributes.get("ref", "A1"));
        area.validate(SpreadsheetVersion.EXCEL2007);
        return area;
    }

    private void filterIsOn() {
        if (filter != null) filteredRows.set(filter.getFirstRow() + 1, filter.getLastRow() + 1);
    }

    private static boolean isNothing(@Nullable String size) {
        return size != null && Double.parseDouble(size) == 0;
    }

    List<CellRangeAddress> merged() {
        return merged;
    }

    boolean hidesColumn(int column) {
        return hiddenColumns.get(column);
    }

    boolean hidesRow(int row) {
        return hiddenRows.get(row);
    }

    /** Whether it is a filter that hides the row. */
    boolean filters(int row) {
        return filteredRows.get(row);
    }

    boolean hides(int row, int column) {
        return hidesRow(row) || hidesColumn(column);
    }

    /** @return the first column from this one that is shown */
    int shownColumn(int from) {
        return hiddenColumns.nextClearBit(from);
    }

    int shownRow(int from) {
        return hiddenRows.nextClearBit(from);
    }
}

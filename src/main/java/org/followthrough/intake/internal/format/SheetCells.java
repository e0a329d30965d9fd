package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.followthrough.intake.internal.document.Cell;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet that show anything. A formula shows what it came to when the workbook was saved. */
final class SheetCells implements XmlElements {

    private static final int MOST_CELLS = 1_000_000;

    /** Colours alone are kept only where a plan's columns may be. */
    private static final int FURTHEST_RATING = 100;

    private static final SharedText.Read NOTHING = new SharedText().read();

    private final SheetLayout layout;
    private final MergedAreas areas;
    private final ShownValues values;
    private final TextBudget budget;
    private final SheetLeftOut leftOut;
    private final Map<Integer, List<Cell>> rows = new TreeMap<>();
    private final BitSet columns = new BitSet();
    private final StringBuilder value = new StringBuilder();
    private List<Cell> inRow = new ArrayList<>();
    private SharedText inline = new SharedText();
    private ExcelStyles.Style style = ExcelStyles.Style.PLAIN;
    private String type = "";
    private int row = -1;
    private int column;
    private int cells;

    SheetCells(SheetLayout layout, ShownValues values, TextBudget budget) {
        this.layout = layout;
        this.values = values;
        this.budget = budget;
        areas = new MergedAreas(layout);
        leftOut = new SheetLeftOut(layout);
    }

    /** By their rows, from 0, and in the order of their columns. */
    Map<Integer, List<Cell>> rows() {
        return rows;
    }

    /** Those in which anything is shown. */
    BitSet columns() {
        return columns;
    }

    MergedAreas areas() {
        return areas;
    }

    SheetLeftOut leftOut() {
        return leftOut;
    }

    @Override
    public void start(String element, Attributes attributes) {
        switch (element) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "is" -> inline = new SharedText();
            default -> inline.start(element, attributes);
        }
    }

    private void startRow(Attributes attributes) {
        row = SheetLayout.rowNumber(attributes.get("r"), row);
        column = -1;
        inRow = new ArrayList<>();
    }

    private void startCell(Attributes attributes) {
        String place = attributes.get("r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        if (column < 0) throw new IllegalArgumentException("a cell without a column");
        style = values.style(Integer.parseInt(attributes.get("s", "0")));
        type = attributes.get("t", "n");
        value.setLength(0);
    }

    @Override
    public void text(String element, String characters) throws Unreadable {
        if (element.equals("v")) value.append(characters);
        if (element.equals("t")) inline.text(characters);
    }

    @Override
    public void end(String element) throws Unreadable {
        if (element.equals("c")) endCell();
        else if (element.equals("row")) endRow();
        else inline.end(element);
    }

    private void endCell() throws Unreadable {
        SharedText.Read shown = shown();
        if (shown == null) return;
        budget.takeCell(shown.length());
        boolean struckOut = style.struckOut() && !shown.ownFormat();
        boolean holds = !shown.lines().isEmpty() || shown.struckPart();
        boolean struck = shown.struckPart() || struckOut && holds;
        Cell cell = new Cell(column, 1, struckOut ? List.of() : shown.lines(), false, style.shade());
        CellRangeAddress area = areas.decidedBy(row, column);
        if (area == null && layout.hides(row, column)) {
            if (holds) leftOut.hidden(row, column);
            return;
        }
        if (struck) leftOut.struckOut(row);
        if (area == null) take(cell);
        else put(area, cell);
    }

    private void take(Cell cell) throws Unreadable {
        if (!cell.lines().isEmpty()) {
            if (++cells > MOST_CELLS) throw Unreadable.tooMuch();
            inRow.add(cell);
        } else if (cell.shade() != null && column < FURTHEST_RATING) {
            inRow.add(cell);
        }
    }

    private void put(CellRangeAddress area, Cell cell) {
        areas.put(area, cell);
        if (cell.lines().isEmpty()) return;
        rows.computeIfAbsent(layout.shownRow(area.getFirstRow()), any -> new ArrayList<>());
        columns.set(layout.shownColumn(area.getFirstColumn()));
    }

    /** @return null where the cell shows no value of its own */
    private SharedText.@Nullable Read shown() {
        if (type.equals("e")) {
            if (!layout.hides(row, column)) leftOut.broken(row, column);
            return null;
        }
        SharedText.Read read = type.equals("inlineStr") ? inline.read() : value();
        if (!style.showsNothing() || read.lines().isEmpty()) return read;
        if (!layout.hides(row, column)) leftOut.unshown(row, column);
        return null;
    }

    private SharedText.Read value() {
        return value.isEmpty() ? NOTHING : values.shown(type, value.toString(), style);
    }

    private void endRow() throws Unreadable {
        boolean anyWords = inRow.stream().anyMatch(cell -> !cell.lines().isEmpty());
        if (!anyWords && !rows.containsKey(row)) return;
        if (rows.size() >= TextBudget.MOST_ROWS) throw Unreadable.tooMuch();
        inRow.sort(Comparator.comparingInt(Cell::column));
        rows.put(row, inRow);
        for (Cell cell : inRow) if (!cell.lines().isEmpty()) columns.set(cell.column());
    }
}

package org.followthrough.intake.internal.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.followthrough.intake.internal.document.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The merged areas of a sheet. Each shows what its first cell holds, at its first cell that is not hidden: a title over
 * columns of which the first is hidden is still there to be read.
 */
final class MergedAreas {

    private static final int MOST_ABREAST = 1_000;

    private final SheetLayout layout;
    private final List<CellRangeAddress> ahead;
    private final Map<Long, CellRangeAddress> byFirstCell = new HashMap<>();
    private final Map<CellRangeAddress, Cell> contents = new IdentityHashMap<>();
    private List<CellRangeAddress> abreast = new ArrayList<>();
    private int next;

    MergedAreas(SheetLayout layout) {
        this.layout = layout;
        ahead = new ArrayList<>(layout.merged());
        ahead.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow)
                .thenComparingInt(CellRangeAddress::getFirstColumn));
        ahead.forEach(area -> byFirstCell.put(key(area.getFirstRow(), area.getFirstColumn()), area));
    }

    /** @return the area that shows what this cell holds, where any of it is shown */
    @Nullable
    CellRangeAddress decidedBy(int row, int column) {
        CellRangeAddress area = byFirstCell.get(key(row, column));
        return area != null && isShown(area) ? area : null;
    }

    void put(CellRangeAddress area, Cell content) {
        contents.put(area, content);
    }

    @Nullable
    Cell contentOf(CellRangeAddress area) {
        return contents.get(area);
    }

    /** @return the areas that reach over the row; to be asked for rows in their order */
    List<CellRangeAddress> over(int row) throws Unreadable {
        List<CellRangeAddress> over = new ArrayList<>();
        for (CellRangeAddress area : abreast) if (area.getLastRow() >= row) over.add(area);
        for (; next < ahead.size() && ahead.get(next).getFirstRow() <= row; next++)
            if (ahead.get(next).getLastRow() >= row) over.add(ahead.get(next));
        if (over.size() > MOST_ABREAST) throw Unreadable.tooMuch();
        abreast = over;
        return over;
    }

    private boolean isShown(CellRangeAddress area) {
        return layout.shownRow(area.getFirstRow()) <= area.getLastRow()
                && layout.shownColumn(area.getFirstColumn()) <= area.getLastColumn();
    }

    private static long key(int row, int column) {
        return (long) row << 16 | column;
    }
}

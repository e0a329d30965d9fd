package org.followthrough.intake.internal.reading;

import java.util.List;
import java.util.Optional;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Row;

/**
 * A row whose cells do not stand under their own headings, because one of them is missing: a date stands where leads should.
 * It is moved only where every cell then has a heading and the action, its lead and its date are where they should be.
 */
final class SlippedRow {

    private final DocumentDeadlines deadlines;

    SlippedRow(DocumentDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Whether a date stands in the column for leads and none in its own. */
    boolean hasSlipped(PlanRow row) {
        return row.has(Column.LEAD)
                && !isDate(row.text(Column.DEADLINE))
                && deadlines.isDeadline(row.text(Column.LEAD));
    }

    Optional<PlanRow> movedBack(Row row, Columns columns) {
        Row moved = moved(row, columns.width());
        PlanRow read = PlanRow.of(moved, columns);
        boolean fits = read.has(Column.ACTION)
                && read.has(Column.LEAD)
                && isDate(read.text(Column.DEADLINE))
                && !isDate(read.text(Column.LEAD))
                && read.stray().isEmpty();
        return fits ? Optional.of(read) : Optional.empty();
    }

    private static Row moved(Row row, int width) {
        List<Cell> cells = row.cells().stream()
                .filter(cell -> cell.end() < width || !cell.text().isEmpty())
                .map(cell -> new Cell(cell.column() + 1, cell.span(), cell.lines(), cell.fromAbove(), cell.shade()))
                .toList();
        return new Row(row.table(), row.number(), cells);
    }

    private boolean isDate(String text) {
        return deadlines.read(text).isRead();
    }
}

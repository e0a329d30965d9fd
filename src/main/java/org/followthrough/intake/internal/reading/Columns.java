package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Row;
import org.jspecify.annotations.Nullable;

/** The columns of a table as its row of headings gives them, by grid columns. */
record Columns(List<Heading> headings, int width) {

    private static final int LONGEST_HEADING = 160;
    private static final int MOST_HEADINGS = 30;

    /** @param column null where nobody knows what it stands for, or another column is already that */
    record Heading(
            int from, int until, String title, @Nullable Column column) {}

    /** The columns, where the row is one of headings: two are known, one of them is what is to be done, and most are. */
    static Optional<Columns> of(Row row, ColumnWords words) {
        if (row.filled().size() < 2 || row.filled().size() > MOST_HEADINGS) return Optional.empty();
        List<Heading> headings = new ArrayList<>();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        for (Cell cell : row.filled()) {
            if (cell.text().length() > LONGEST_HEADING) return Optional.empty();
            Column column = words.column(cell.text()).filter(seen::add).orElse(null);
            headings.add(new Heading(cell.column(), cell.end(), cell.text(), column));
        }
        Columns columns = new Columns(List.copyOf(headings), row.width());
        return columns.areAPlans(seen) ? Optional.of(columns) : Optional.empty();
    }

    private boolean areAPlans(Set<Column> seen) {
        boolean saysWhat = seen.contains(Column.ACTION) || seen.contains(Column.RECOMMENDATION);
        return saysWhat && seen.size() >= 2 && seen.size() * 2 >= headings.size();
    }

    boolean has(Column column) {
        return heading(column).isPresent();
    }

    /** Whether every row of the two means the same by the same place. */
    boolean sameAs(@Nullable Columns other) {
        return other != null && kinds().equals(other.kinds());
    }

    /** The column that holds what is to be done. */
    Column whatIsToBeDone() {
        return has(Column.ACTION) ? Column.ACTION : Column.RECOMMENDATION;
    }

    boolean isBefore(Column one, Column other) {
        return from(one) < from(other);
    }

    boolean isLeftOf(Heading heading, Column other) {
        return heading.from() < from(other);
    }

    Optional<Heading> over(Cell cell) {
        return headings.stream()
                .filter(heading -> heading.from() <= cell.column() && cell.column() < heading.until())
                .findFirst();
    }

    List<Heading> unknown() {
        return headings.stream().filter(heading -> heading.column() == null).toList();
    }

    private int from(Column column) {
        return heading(column).map(Heading::from).orElse(Integer.MAX_VALUE);
    }

    private Optional<Heading> heading(Column column) {
        return headings.stream().filter(heading -> heading.column() == column).findFirst();
    }

    private List<String> kinds() {
        return headings.stream()
                .map(heading -> heading.column() == null
                        ? heading.title()
                        : heading.column().name())
                .toList();
    }
}

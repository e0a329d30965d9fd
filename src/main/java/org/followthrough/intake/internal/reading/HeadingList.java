package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.reading.ColumnWords.Meaning;
import org.followthrough.intake.internal.reading.Columns.Heading;
import org.jspecify.annotations.Nullable;

/**
 * Which column each heading of a row stands over. Strong words take their column first, weaker ones what is left: "Outcome"
 * means success criteria only where nothing says so more clearly.
 */
final class HeadingList {

    private final ColumnWords words;
    private final List<Cell> cells;
    private final List<Optional<Meaning>> meanings;
    private final Set<Column> taken = EnumSet.noneOf(Column.class);
    private final @Nullable Column[] columns;

    HeadingList(ColumnWords words, List<Cell> cells) {
        this.words = words;
        this.cells = cells;
        meanings = cells.stream().map(cell -> words.over(cell.text())).toList();
        columns = new Column[cells.size()];
    }

    List<Heading> headings() {
        take(false);
        take(true);
        tellNumbersApart();
        tellResponsesApart();
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) headings.add(heading(cells.get(i), columns[i]));
        return List.copyOf(headings);
    }

    private Heading heading(Cell cell, @Nullable Column column) {
        return new Heading(cell.column(), cell.end(), cell.text(), column, words.isLeftOut(cell.text()));
    }

    private void take(boolean weak) {
        for (int i = 0; i < cells.size(); i++) {
            Optional<Meaning> meaning = meanings.get(i);
            if (meaning.isPresent() && meaning.get().weak() == weak && !isOrigin(meaning.get(), i))
                columns[i] = place(meaning.get());
        }
    }

    /** A plain "Date" before what is to be done says when it was recommended. */
    private boolean isOrigin(Meaning meaning, int at) {
        if (!meaning.weak() || meaning.column() != Column.DEADLINE) return false;
        for (int i = at + 1; i < columns.length; i++)
            if (columns[i] == Column.ACTION || columns[i] == Column.RECOMMENDATION) return true;
        return false;
    }

    private @Nullable Column place(Meaning meaning) {
        Column column = meaning.column();
        if (taken.add(column)) return column;
        if (!meaning.weak()) return column == Column.REFERENCE || column.addsUp() ? column : null;
        Column instead = meaning.instead();
        if (instead == null) return null;
        return taken.add(instead) || instead.addsUp() ? instead : null;
    }

    /** A response to a recommendation is how far it has come, where nothing else says so. */
    private void tellResponsesApart() {
        boolean toFinding = taken.contains(Column.FINDING) || taken.contains(Column.THEME);
        if (toFinding || !taken.contains(Column.RECOMMENDATION) || taken.contains(Column.PROGRESS)) return;
        for (int i = 0; i < columns.length; i++) if (columns[i] == Column.RESPONSE) columns[i] = Column.PROGRESS;
    }

    /** Of two numbers, the second is the action's own. */
    private void tellNumbersApart() {
        boolean seen = false;
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != Column.REFERENCE) continue;
            if (seen) columns[i] = taken.contains(Column.ACTION) ? Column.ACTION_REFERENCE : null;
            seen = true;
        }
    }
}

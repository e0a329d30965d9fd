package org.followthrough.intake.internal.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * @param table the name of its table
 * @param number counted from 1 in its table, headings included; in a spreadsheet the sheet's own
 * @param part set apart from the rest of its row by a person: " (second part)"; empty for a row as it is printed
 */
public record Row(String table, int number, String part, List<Cell> cells) {

    private static final Pattern RULE = Pattern.compile(":?[-=_]{3,}:?");

    public Row {
        cells = List.copyOf(cells);
    }

    public Row(String table, int number, List<Cell> cells) {
        this(table, number, "", cells);
    }

    public String where() {
        return table + ", row " + number + part;
    }

    public Row with(List<Cell> others) {
        return new Row(table, number, part, others);
    }

    public int width() {
        return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
    }

    public List<Cell> filled() {
        return cells.stream().filter(cell -> !cell.text().isEmpty()).toList();
    }

    /** Its cells' texts, for quoting it. */
    public String wholeText() {
        return filled().stream().map(Cell::text).collect(Collectors.joining(" | "));
    }

    /** Whether nothing stands in it. Cells that reach down from above stand in the rows above. */
    public boolean isBlank() {
        return filled().isEmpty();
    }

    /** Whether it is only drawn: dashes from end to end. */
    public boolean isRule() {
        return !isBlank()
                && filled().stream().allMatch(cell -> RULE.matcher(cell.text()).matches());
    }

    /** The text of the one cell that holds any, where it is the first. */
    public Optional<String> onlyText() {
        List<Cell> filled = filled();
        boolean only = filled.size() == 1 && filled.get(0) == cells.get(0);
        return only ? Optional.of(filled.get(0).text()) : Optional.empty();
    }

    /** Whether its one cell reaches over all {@code width} columns. */
    public boolean isOneCellOver(int width) {
        return cells.size() == 1 && width > 1 && cells.get(0).span() >= width;
    }
}

package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.reading.ColumnWords.Meaning;

/** A table that is one card or several: a label in one cell and what it says in the next, line by line. */
final class CardTable {

    private static final Set<Column> WHAT =
            EnumSet.of(Column.ACTION, Column.MIXED, Column.RECOMMENDATION, Column.RESPONSE);

    private static final int LONGEST_LABEL = 80;
    private static final Pattern NUMBERED_ACTION =
            Pattern.compile("(?i)action (?:no\\.? )?\\d{1,2}(?:\\.\\d{1,2})*[a-z]?");
    private static final Set<Column> NUMBERED = EnumSet.of(Column.RECOMMENDATION, Column.ACTION);
    private static final Map<Column, Column> NUMBER_OF =
            Map.of(Column.RECOMMENDATION, Column.RECOMMENDATION_REFERENCE, Column.ACTION, Column.ACTION_REFERENCE);

    private record Field(Row row, String label, Column column, Cell value) {}

    private final Reading reading;

    CardTable(Reading reading) {
        this.reading = reading;
    }

    /** Whether most rows begin with a label, and the labels say what is to be done and something beside. */
    boolean isOne(List<Row> rows) {
        List<Field> fields = fields(rows);
        Set<Column> columns = EnumSet.noneOf(Column.class);
        fields.forEach(field -> columns.add(field.column()));
        long labelled = rows.stream()
                .filter(row -> fields.stream().anyMatch(field -> field.row() == row))
                .count();
        return columns.size() > 2
                && columns.stream().anyMatch(WHAT::contains)
                && labelled * 3 >= rows.size() * 2
                && rows.stream().noneMatch(row -> row.filled().size() > 4);
    }

    /** Whether each column beside the labels is a card: "Action 1 | Action 2 | Action 3" above "Who? | …". */
    private static boolean isTransposed(List<Row> rows) {
        return rows.size() > 2 && rows.stream().allMatch(row -> row.cells().size() > 2);
    }

    /** The same table with one card below the other. */
    private static List<Row> turned(List<Row> rows) {
        List<Row> turned = new ArrayList<>();
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 1; column < width; column++)
            for (Row row : rows)
                if (column < row.cells().size())
                    turned.add(new Row(
                            row.table() + ", column " + (column + 1),
                            row.number(),
                            List.of(row.cells().get(0), row.cells().get(column))));
        return turned;
    }

    /** The table's cards, however it sets them out. */
    List<PrintedAction> read(List<Row> printed, Place place) {
        List<Row> rows = isTransposed(printed) && !isLabelledTwice(printed) ? turned(printed) : printed;
        List<PrintedAction> actions = new ArrayList<>();
        Set<Column> known = EnumSet.noneOf(Column.class);
        List<Field> fields = fields(rows);
        fields.forEach(field -> known.add(field.column()));
        for (PlanRow card : cards(fields))
            actions.addAll(reading.maker()
                    .make(new SuccessCriteria.Held(card, card.text(Column.SUCCESS), false), place, known, null));
        rows.stream()
                .filter(row -> fields.stream().noneMatch(field -> field.row() == row))
                .forEach(row -> reading.problems()
                        .note(
                                row.where(),
                                "This row has no label that is known, and was left out: "
                                        + Problems.quoted(row.filled().get(0).text())));
        return actions;
    }

    /** Whether labels stand in every second cell, so that one row holds two fields of one card. */
    private boolean isLabelledTwice(List<Row> rows) {
        long labelled = rows.stream()
                .filter(row -> !row.cells().get(0).text().isEmpty())
                .filter(row -> column(row.cells().get(2).text()).isPresent())
                .count();
        return labelled * 2 >= rows.size();
    }

    private static List<PlanRow> cards(List<Field> fields) {
        List<PlanRow> cards = new ArrayList<>();
        for (Field field : fields) {
            PlanRow open = cards.isEmpty() ? null : cards.get(cards.size() - 1);
            boolean next = open == null
                    || (open.has(field.column())
                            && !field.column().addsUp()
                            && !field.value().text().isEmpty());
            if (open == null || next) {
                open = new PlanRow(field.row().where());
                cards.add(open);
            }
            if (field.value().text().isEmpty()) continue;
            open.append(field.column(), field.value().lines());
            if (field.label().matches(".*\\d[a-z]?") && NUMBERED.contains(field.column()))
                open.put(NUMBER_OF.getOrDefault(field.column(), Column.REFERENCE), Cell.linesOf(field.label()));
            open.print(field.label(), field.value().text());
        }
        return cards;
    }

    /** "Lead", or "Recommendation 1" beside its words. */
    private Optional<Column> column(String label) {
        if (label.length() > LONGEST_LABEL || Headings.isPeriod(label)) return Optional.empty();
        if (NUMBERED_ACTION.matcher(label).matches()) return Optional.of(Column.ACTION);
        boolean recommendation = Band.of(label)
                .filter(band -> band.kind() == Band.Kind.RECOMMENDATION && band.title() == null)
                .isPresent();
        if (recommendation) return Optional.of(Column.RECOMMENDATION);
        if (FindingHeading.of(label).filter(heading -> heading.title() == null).isPresent())
            return Optional.of(Column.FINDING);
        return reading.words().over(label).map(Meaning::column);
    }

    private List<Field> fields(List<Row> rows) {
        List<Field> fields = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size(); i += 2) {
                Cell label = row.cells().get(i);
                Optional<Column> column = column(label.text());
                if (column.isEmpty()) continue;
                Cell value = i + 1 < row.cells().size() ? row.cells().get(i + 1) : Cell.of(1, "");
                fields.add(new Field(row, label.text(), column.get(), value));
            }
        }
        return fields;
    }
}

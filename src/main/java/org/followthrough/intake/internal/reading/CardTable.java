package org.followthrough.intake.internal.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.reading.ColumnWords.Meaning;

/** A table that is one card or several: a label in one cell and what it says in the next, line by line. */
final class CardTable {

    private static final Set<Column> WHAT =
            EnumSet.of(Column.ACTION, Column.MIXED, Column.RECOMMENDATION, Column.RESPONSE);

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

    List<PrintedAction> read(List<Row> rows, Place place) {
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
            open.print(field.label(), field.value().text());
        }
        return cards;
    }

    private List<Field> fields(List<Row> rows) {
        List<Field> fields = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size(); i += 2) {
                Cell label = row.cells().get(i);
                Optional<Meaning> meaning = label.text().length() > 80
                        ? Optional.empty()
                        : reading.words().over(label.text());
                if (meaning.isEmpty()) continue;
                Cell value = i + 1 < row.cells().size() ? row.cells().get(i + 1) : Cell.of(1, "");
                fields.add(new Field(row, label.text(), meaning.get().column(), value));
            }
        }
        return fields;
    }
}

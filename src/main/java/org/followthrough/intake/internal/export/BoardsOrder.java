package org.followthrough.intake.internal.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.intake.PlanLayout.Heading;
import org.followthrough.intake.PrintedAction;
import org.jspecify.annotations.Nullable;

/**
 * How a board had laid its plan out, as it is kept.
 *
 * @param tables the headings of each
 * @param rows by the number under which the plan lists their action, from 1
 */
public record BoardsOrder(List<List<Heading>> tables, Map<Integer, Row> rows) {

    static final BoardsOrder NONE = new BoardsOrder(List.of(), Map.of());

    public BoardsOrder {
        tables = tables.stream().map(List::copyOf).toList();
        rows = Map.copyOf(rows);
    }

    /**
     * What was printed of an action and is kept nowhere else.
     *
     * @param table index of its table; -1 where it stood in none
     */
    public record Row(
            int table,
            List<PrintedAction.Cell> cells,
            @Nullable String reference,
            @Nullable String recommendationRef,
            @Nullable String recommendation,
            @Nullable String rating) {
        public Row {
            cells = List.copyOf(cells);
        }

        Row inTable(int other) {
            return new Row(other, cells, reference, recommendationRef, recommendation, rating);
        }

        static Row of(int table, PrintedAction action) {
            return new Row(
                    table,
                    action.printed(),
                    action.reference(),
                    action.thread().recommendationRef(),
                    action.thread().recommendation(),
                    action.standing().rating());
        }
    }

    /** This, with what a newer one says of the actions that it prints. */
    BoardsOrder followedBy(BoardsOrder newer) {
        List<List<Heading>> all = new ArrayList<>(tables);
        newer.tables.forEach(table -> {
            if (!all.contains(table)) all.add(table);
        });
        Map<Integer, Row> latest = new HashMap<>(rows);
        newer.rows.forEach((listed, row) ->
                latest.put(listed, row.inTable(row.table() < 0 ? -1 : all.indexOf(newer.tables.get(row.table())))));
        return new BoardsOrder(all, latest);
    }

    /** The same without the cells of each row, where they are more than can be kept. */
    BoardsOrder shortened() {
        Map<Integer, Row> fewer = new HashMap<>();
        rows.forEach((listed, row) -> fewer.put(
                listed, new Row(row.table(), List.of(), row.reference(), row.recommendationRef(), null, row.rating())));
        return new BoardsOrder(tables, fewer);
    }
}

package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.rating.Rated;

/**
 * A table of counts of answers: one matter down, another across, with what each comes to. Every count that is not zero leads to
 * the answers that it counts.
 *
 * @param columns words over the counts
 * @param more lines that are left out
 */
record BoardGrid(List<String> columns, List<Line> lines, Line totals, int more) {

    /** @param href empty where the name leads nowhere */
    record Line(String name, String href, List<Cell> cells, Cell total) {}

    record Cell(int number, String href) {}

    /** One line: what it is called, where its name leads, and the filter that shows it. */
    record Head(String key, String name, String href, BoardFilter filter) {}

    /** One column: its words, and what of a row is counted in it. */
    record Across(String name, Function<BoardRow, String> of, Map<String, String> columns) {}

    private static final List<String> URGENT_FIRST =
            List.of("red", "orange", "yellow", "purple", "green", "turquoise", "blue", "grey");

    static Across byState(List<BoardRow> rows) {
        Map<String, String> shown = new LinkedHashMap<>();
        Arrays.stream(BoardState.values())
                .filter(state -> state != BoardState.DRAFT || rows.stream().anyMatch(row -> row.state() == state))
                .forEach(state -> shown.put(state.key(), state.words()));
        return new Across("state", row -> row.state().key(), shown);
    }

    static Across byRating(List<BoardRow> rows) {
        Map<String, String> shown = new LinkedHashMap<>();
        ratings(rows).forEach(rated -> shown.put(rated.words(), rated.words()));
        return new Across("rating", row -> row.rated().words(), shown);
    }

    /** Each rating that there is, the most urgent first. */
    static List<Rated> ratings(List<BoardRow> rows) {
        return rows.stream()
                .map(BoardRow::rated)
                .collect(Collectors.toMap(Rated::words, rated -> rated, (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing((Rated rated) -> URGENT_FIRST.contains(rated.colour())
                                ? URGENT_FIRST.indexOf(rated.colour())
                                : URGENT_FIRST.size())
                        .thenComparing(Rated::words))
                .toList();
    }

    static BoardGrid of(
            List<BoardRow> rows,
            List<Head> heads,
            Function<BoardRow, String> down,
            Across across,
            BoardFilter filter,
            int most) {
        Map<String, List<BoardRow>> byLine = rows.stream().collect(Collectors.groupingBy(down));
        List<Line> lines = new ArrayList<>();
        for (Head head : heads.subList(0, Math.min(most, heads.size())))
            lines.add(line(head, byLine.getOrDefault(head.key(), List.of()), across));
        Line totals = line(new Head("", "All", "", filter), rows, across);
        return new BoardGrid(
                List.copyOf(across.columns().values()), List.copyOf(lines), totals, Math.max(0, heads.size() - most));
    }

    private static Line line(Head head, List<BoardRow> rows, Across across) {
        Map<String, Long> counts = rows.stream().collect(Collectors.groupingBy(across.of(), Collectors.counting()));
        List<Cell> cells = across.columns().keySet().stream()
                .map(column -> cell(
                        counts.getOrDefault(column, 0L).intValue(),
                        head.filter().with(across.name(), column)))
                .toList();
        return new Line(head.name(), head.href(), cells, cell(rows.size(), head.filter()));
    }

    private static Cell cell(int number, BoardFilter filter) {
        return new Cell(number, number == 0 ? "" : filter.path());
    }
}

package org.followthrough.record.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Cell;
import org.followthrough.record.internal.YearPaper;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/** A part of a year's record as its page shows it: every cell in words, and an action's number as the way to its page. */
public record PartOnPage(
        String key, String heading, List<String> intro, String caption, List<Head> heads, List<Line> lines) {

    public record Head(String name, boolean number) {}

    /** @param path of what the first cell names, null where it names nothing that has a page */
    public record Line(@Nullable String path, List<String> cells) {}

    static PartOnPage of(YearPaper.Part part, Map<String, String> paths) {
        return new PartOnPage(
                part.key(),
                part.heading(),
                part.intro(),
                part.table().caption(),
                part.table().columns().stream()
                        .map(column -> new Head(column.name(), column.kind() == Paper.Kind.NUMBER))
                        .toList(),
                part.table().rows().stream().map(row -> line(row, paths)).toList());
    }

    private static Line line(Paper.Row row, Map<String, String> paths) {
        List<String> cells = new ArrayList<>();
        row.cells().forEach(cell -> cells.add(words(cell)));
        return new Line(paths.get(cells.get(0)), cells);
    }

    private static String words(Cell cell) {
        if (cell instanceof Paper.Day day) return London.inWords(day.date());
        if (cell instanceof Paper.Amount amount) return amount.number().toPlainString();
        return ((Paper.Words) cell).text();
    }
}

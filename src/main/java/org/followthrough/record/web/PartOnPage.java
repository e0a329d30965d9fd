package org.followthrough.record.web;

import java.util.List;
import java.util.Map;
import org.followthrough.paper.TableOnPage;
import org.followthrough.record.internal.YearPaper;
import org.jspecify.annotations.Nullable;

/** A part of a year's record as its page shows it, with an action's number as the way to its page. */
public record PartOnPage(
        String key,
        String heading,
        List<String> intro,
        String caption,
        List<TableOnPage.Head> heads,
        List<Line> lines) {

    /** @param path of what the first cell names, null where it names nothing that has a page */
    public record Line(@Nullable String path, List<String> cells) {}

    static PartOnPage of(YearPaper.Part part, Map<String, String> paths) {
        TableOnPage table = TableOnPage.of(part.table());
        return new PartOnPage(
                part.key(),
                part.heading(),
                part.intro(),
                table.caption(),
                table.heads(),
                table.lines().stream()
                        .map(cells -> new Line(paths.get(cells.get(0)), cells))
                        .toList());
    }
}

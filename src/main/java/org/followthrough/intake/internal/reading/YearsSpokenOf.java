package org.followthrough.intake.internal.reading;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Table;

/** The years that a document prints anywhere, which tell what its shortened dates mean. */
final class YearsSpokenOf {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private YearsSpokenOf() {}

    static Set<Integer> in(Document document) {
        Set<Integer> years = new TreeSet<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) add(paragraph.text(), years);
            else
                ((Table) block)
                        .rows()
                        .forEach(row -> row.cells().stream().map(Cell::text).forEach(text -> add(text, years)));
        }
        return years;
    }

    private static void add(String text, Set<Integer> years) {
        YEAR.matcher(text).results().forEach(year -> years.add(Integer.valueOf(year.group())));
    }
}

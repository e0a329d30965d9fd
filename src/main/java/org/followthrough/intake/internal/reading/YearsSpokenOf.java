package org.followthrough.intake.internal.reading;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Table;

/** The years that a document prints anywhere, which tell what its shortened dates mean. */
final class YearsSpokenOf {

    private static final Pattern FIGURES = Pattern.compile("\\d+");

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
        Matcher figures = FIGURES.matcher(text);
        while (figures.find()) if (isYear(figures.group())) years.add(Integer.valueOf(figures.group()));
    }

    private static boolean isYear(String figures) {
        return figures.length() == 4 && (figures.startsWith("19") || figures.startsWith("20"));
    }
}

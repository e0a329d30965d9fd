package org.followthrough.paper.internal;

import static org.followthrough.paper.internal.Typeface.BOLD;
import static org.followthrough.paper.internal.Typeface.REGULAR;

import java.util.Arrays;
import java.util.List;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Cell;
import org.followthrough.paper.Paper.Day;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;

/** How a page's width is shared among a table's columns: by what each holds, none narrower than its longest word or date. */
final class Room {

    /** A table of no more rows stands on one page. */
    static final int KEPT_TOGETHER = 15;

    private static final int LOOKED_AT = 200;
    private static final int UPRIGHT_COLUMNS = 6;

    private Room() {}

    /** Whether the paper lies on its side, because one of its tables is wide. */
    static boolean isWide(Paper paper) {
        return paper.blocks().stream()
                .anyMatch(
                        block -> block instanceof Table table && table.columns().size() > UPRIGHT_COLUMNS);
    }

    /** @param padding of a cell, on both sides together */
    static double[] share(Table table, double width, double size, double padding) {
        int columns = table.columns().size();
        double[] least = new double[columns];
        double[] wish = wished(table, size, least);
        for (int at = 0; at < columns; at++) {
            least[at] = Math.min(least[at] + padding, width * 0.9 / columns);
            wish[at] = Math.max(least[at], Math.min(wish[at] + padding, width));
        }
        return fitted(least, wish, width);
    }

    /** What each column would have where there is room without end. */
    static double[] wished(Table table, double size) {
        return wished(table, size, new double[table.columns().size()]);
    }

    private static double[] wished(Table table, double size, double[] least) {
        double[] wish = new double[least.length];
        for (int at = 0; at < wish.length; at++) {
            measure(table.columns().get(at).name(), BOLD, size, at, least, wish);
            for (Row row : sample(table)) measure(row.cells().get(at), size, at, least, wish);
        }
        return wish;
    }

    private static List<Row> sample(Table table) {
        return table.rows().subList(0, Math.min(LOOKED_AT, table.rows().size()));
    }

    private static void measure(Cell cell, double size, int at, double[] least, double[] wish) {
        measure(Print.of(cell), REGULAR, size, at, least, wish);
        if (cell instanceof Day) least[at] = wish[at];
    }

    private static void measure(String text, Typeface face, double size, int at, double[] least, double[] wish) {
        for (String line : text.split("\n", -1)) {
            String shown = face.shown(line.length() > 400 ? line.substring(0, 400) : line);
            wish[at] = Math.max(wish[at], face.width(shown, size) + 1);
            for (String word : shown.split(" ", -1)) least[at] = Math.max(least[at], face.width(word, size) + 1);
        }
    }

    /** What is left over the least goes to each column by the root of what it still wishes: long texts break well. */
    private static double[] fitted(double[] least, double[] wish, double width) {
        double wished = Arrays.stream(wish).sum();
        double[] fitted = new double[least.length];
        if (wished <= width) {
            for (int at = 0; at < fitted.length; at++) fitted[at] = wish[at] * width / wished;
            return fitted;
        }
        double over = width - Arrays.stream(least).sum();
        double roots = 0;
        for (int at = 0; at < fitted.length; at++) roots += Math.pow(wish[at] - least[at], 0.7);
        for (int at = 0; at < fitted.length; at++)
            fitted[at] = least[at] + over * Math.pow(wish[at] - least[at], 0.7) / roots;
        return fitted;
    }
}

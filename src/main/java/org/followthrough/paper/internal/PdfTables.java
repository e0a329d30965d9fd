package org.followthrough.paper.internal;

import static org.followthrough.paper.internal.PdfPages.MARGIN;
import static org.followthrough.paper.internal.Typeface.BOLD;
import static org.followthrough.paper.internal.Typeface.REGULAR;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Fact;
import org.followthrough.paper.Paper.Facts;
import org.followthrough.paper.Paper.Kind;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.jspecify.annotations.Nullable;

/** Tables down the pages. The header comes again on each, to be seen only; a row is cut only where no page would hold it. */
final class PdfTables {

    private static final double SIZE = 9;
    private static final double LEAD = 11.8;
    private static final double ABOVE = 4;
    private static final double BESIDE = 4.5;

    private final PdfPages pages;
    private final PdfTags tags;

    PdfTables(PdfPages pages) {
        this.pages = pages;
        tags = pages.tags();
    }

    /** A cell's lines, and the element that they belong to; none where it is only seen. */
    private record Cell(
            List<String> lines,
            Typeface face,
            boolean right,
            @Nullable COSDictionary element) {}

    /** How much of a page the table asks to begin with: all it needs, where it is short. */
    double start(Table table) {
        if (table.rows().size() > Room.KEPT_TOGETHER) return 70;
        double[] widths = Room.share(table, pages.width(), SIZE, 2 * BESIDE);
        double whole = 40;
        for (Row row : table.rows()) {
            int longest = 0;
            for (int at = 0; at < widths.length; at++)
                longest = Math.max(
                        longest,
                        lines(Print.of(row.cells().get(at)), REGULAR, widths[at])
                                .size());
            whole += longest * LEAD + 2 * ABOVE;
        }
        return whole > pages.height() / 2 ? 70 : whole;
    }

    void write(Table table, COSDictionary element) throws IOException {
        double[] widths = Room.share(table, pages.width(), SIZE, 2 * BESIDE);
        COSDictionary head = tags.open(tags.open(element, "THead"), "TR");
        head(table, widths, head);
        COSDictionary body = tags.open(element, "TBody");
        for (Row row : table.rows()) {
            List<Cell> cells = cells(table, row, widths, tags.open(body, "TR"));
            if (tall(cells) > pages.left()) again(table, widths);
            draw(cells, widths, () -> again(table, widths));
        }
        pages.down(12);
    }

    void write(Facts facts) throws IOException {
        if (facts.facts().isEmpty()) return;
        double[] widths = {pages.width() * 0.3, pages.width() * 0.7};
        COSDictionary body = tags.open(tags.open(tags.document(), "Table"), "TBody");
        pages.down(2);
        rule(Drawing.SOFT, 0.6);
        for (Fact fact : facts.facts()) {
            COSDictionary row = tags.open(body, "TR");
            List<Cell> cells = List.of(
                    cell(fact.term(), BOLD, false, widths[0], tags.header(row, "Row")),
                    cell(Print.of(fact.value()), REGULAR, false, widths[1], tags.open(row, "TD")));
            pages.ensure(tall(cells));
            draw(cells, widths, pages::turn);
        }
        pages.down(12);
    }

    private void again(Table table, double[] widths) throws IOException {
        pages.turn();
        head(table, widths, null);
    }

    private void head(Table table, double[] widths, @Nullable COSDictionary row) throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < widths.length; at++) {
            Column column = table.columns().get(at);
            COSDictionary header = row == null ? null : tags.header(row, "Column");
            cells.add(cell(column.name(), BOLD, column.kind() == Kind.NUMBER, widths[at], header));
        }
        double tall = Math.min(tall(cells), pages.left());
        pages.begin(null);
        pages.fill(MARGIN, pages.y() - tall, pages.width(), tall, "#f3f2f1");
        pages.end();
        rule(PdfPages.INK, 1);
        draw(cells, widths, pages::turn);
        rule(PdfPages.INK, 1);
    }

    private List<Cell> cells(Table table, Row row, double[] widths, COSDictionary element) {
        List<Cell> cells = new ArrayList<>(widths.length);
        for (int at = 0; at < widths.length; at++) {
            boolean right = table.columns().get(at).kind() == Kind.NUMBER;
            String text = Print.of(row.cells().get(at));
            cells.add(cell(text, REGULAR, right, widths[at], tags.open(element, "TD")));
        }
        return cells;
    }

    private static Cell cell(String text, Typeface face, boolean right, double width, @Nullable COSDictionary element) {
        return new Cell(lines(text, face, width), face, right, element);
    }

    private static List<String> lines(String text, Typeface face, double width) {
        return Lines.of(text, face, SIZE, width - 2 * BESIDE);
    }

    private static double tall(List<Cell> cells) {
        return longest(cells) * LEAD + 2 * ABOVE;
    }

    private static int longest(List<Cell> cells) {
        return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    }

    private interface Turn {
        void turn() throws IOException;
    }

    private void draw(List<Cell> cells, double[] widths, Turn turn) throws IOException {
        int longest = longest(cells);
        int from = 0;
        while (from < longest) {
            int fit = (int) ((pages.left() - 2 * ABOVE) / LEAD);
            int to = Math.min(longest, from + Math.max(1, fit));
            slice(cells, widths, from, to);
            pages.down((to - from) * LEAD + 2 * ABOVE);
            rule(Drawing.SOFT, 0.6);
            from = to;
            if (from < longest) turn.turn();
        }
    }

    private void slice(List<Cell> cells, double[] widths, int from, int to) throws IOException {
        double x = MARGIN;
        for (int at = 0; at < widths.length; at++) {
            slice(cells.get(at), x, widths[at], from, to);
            x += widths[at];
        }
    }

    private void slice(Cell cell, double x, double width, int from, int to) throws IOException {
        int end = Math.min(to, cell.lines().size());
        if (from >= end || cell.lines().subList(from, end).stream().allMatch(String::isEmpty)) return;
        pages.begin(cell.element());
        double base = pages.y() - ABOVE - SIZE * 0.95;
        for (int at = from; at < end; at++, base -= LEAD) {
            String line = cell.lines().get(at);
            double start = cell.right() ? x + width - BESIDE - cell.face().width(line, SIZE) : x + BESIDE;
            pages.text(line, cell.face(), SIZE, PdfPages.INK, start, base);
        }
        pages.end();
    }

    private void rule(String colour, double width) throws IOException {
        pages.begin(null);
        pages.line(MARGIN, pages.y(), MARGIN + pages.width(), pages.y(), colour, width);
        pages.end();
    }
}

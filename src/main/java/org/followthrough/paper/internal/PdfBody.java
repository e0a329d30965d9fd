package org.followthrough.paper.internal;

import static org.followthrough.paper.internal.PdfPages.MARGIN;
import static org.followthrough.paper.internal.Typeface.BOLD;
import static org.followthrough.paper.internal.Typeface.REGULAR;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.followthrough.paper.Chart;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Block;
import org.followthrough.paper.Paper.Bullets;
import org.followthrough.paper.Paper.Facts;
import org.followthrough.paper.Paper.Figure;
import org.followthrough.paper.Paper.Heading;
import org.followthrough.paper.Paper.Paragraph;
import org.followthrough.paper.Paper.Table;

/** What a PDF says, block by block. */
final class PdfBody {

    private static final double BODY = 11;
    private static final double[] HEADINGS = {17, 14, 12, 11};

    private final Paper paper;
    private final PdfPages pages;
    private final PdfOutline outline;
    private final PdfTables tables;
    private final Wording wording;
    private final PdfTags tags;
    private final Levels levels = new Levels();

    PdfBody(Paper paper, PdfPages pages, PdfOutline outline, Wording wording) {
        this.paper = paper;
        this.pages = pages;
        this.outline = outline;
        this.wording = wording;
        tags = pages.tags();
        tables = new PdfTables(pages);
    }

    void write() throws IOException {
        outline.add(0, paper.title(), pages);
        flow(paper.title(), tag("H1"), BOLD, 24, PdfPages.INK, 0);
        pages.down(4);
        for (String subtitle : paper.subtitles()) flow(subtitle, tag("P"), REGULAR, 12, PdfPages.GREY, 0);
        flow(wording.say("as-at", Print.of(paper.asAt())), tag("P"), REGULAR, 12, PdfPages.GREY, 0);
        pages.down(12);
        for (int at = 0; at < paper.blocks().size(); at++) {
            if (paper.blocks().get(at) instanceof Heading heading) write(heading, start(at + 1));
            else write(paper.blocks().get(at));
        }
    }

    /** How much of the page the block and what it heads want, so that no heading stands at a page's foot alone. */
    private double start(int at) {
        if (at == paper.blocks().size()) return 0;
        Block block = paper.blocks().get(at);
        if (block instanceof Heading) return 40 + start(at + 1);
        if (block instanceof Figure figure) return whole(ChartDrawing.of(figure.chart()));
        return block instanceof Table table ? 24 + tables.start(table) : 40;
    }

    private double scale(Drawing drawing) {
        double most = Math.min(pages.width() / drawing.width(), 0.78);
        return Math.min(most, (pages.height() - 120) / drawing.height());
    }

    private double whole(Drawing drawing) {
        return drawing.height() * scale(drawing) + 36;
    }

    private void write(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) paragraph(paragraph.text());
        else if (block instanceof Bullets bullets) write(bullets);
        else if (block instanceof Facts facts) tables.write(facts);
        else if (block instanceof Table table) write(table, table.caption());
        else if (block instanceof Figure figure) write(figure.chart());
    }

    private COSDictionary tag(String type) {
        return tags.open(tags.document(), type);
    }

    private void write(Heading heading, double following) throws IOException {
        int level = levels.next(heading.level());
        double size = HEADINGS[level - 1];
        if (!pages.isFresh()) pages.down(size * 0.9);
        pages.ensure(size * 2 + following);
        outline.add(level, heading.text(), pages);
        flow(heading.text(), tag("H" + (level + 1)), BOLD, size, level == 4 ? PdfPages.GREY : PdfPages.INK, 0);
        pages.down(4);
    }

    private void paragraph(String text) throws IOException {
        if (text.isBlank()) return;
        flow(text, tag("P"), REGULAR, BODY, PdfPages.INK, 0);
        pages.down(7);
    }

    private void write(Bullets bullets) throws IOException {
        if (bullets.items().isEmpty()) return;
        COSDictionary list = tag("L");
        for (String item : bullets.items()) {
            pages.ensure(BODY * 1.4);
            COSDictionary entry = tags.open(list, "LI");
            pages.begin(tags.open(entry, "Lbl"));
            pages.text("•", REGULAR, BODY, PdfPages.INK, MARGIN + 6, pages.y() - BODY * 1.1);
            pages.end();
            flow(item, tags.open(entry, "LBody"), REGULAR, BODY, PdfPages.INK, 20);
            pages.down(3);
        }
        pages.down(5);
    }

    private void write(Table table, String caption) throws IOException {
        if (table.rows().isEmpty()) {
            caption(caption, tag("P"));
            paragraph(wording.say("no-rows"));
            return;
        }
        pages.ensure(24 + tables.start(table));
        COSDictionary element = tag("Table");
        caption(caption, tags.open(element, "Caption"));
        tables.write(table, element);
    }

    private void caption(String text, COSDictionary element) throws IOException {
        pages.down(4);
        flow(text, element, BOLD, 10, PdfPages.INK, 0);
        pages.down(3);
    }

    private void write(Chart chart) throws IOException {
        Drawing drawing = ChartDrawing.of(chart);
        pages.ensure(whole(drawing));
        caption(chart.headline(), tag("P"));
        pages.down(4);
        PdfChart.draw(drawing, scale(drawing), ChartWords.whole(chart), tag("Figure"), pages);
        pages.down(8);
        write(chart.table(), wording.say("in-numbers"));
    }

    /** Lines down the pages, all of them the element's. */
    private void flow(String text, COSDictionary element, Typeface face, double size, String colour, double indent)
            throws IOException {
        double lead = size * (size > 13 ? 1.22 : 1.4);
        List<String> lines = Lines.of(text, face, size, pages.width() - indent);
        int at = 0;
        while (at < lines.size()) {
            pages.ensure(lead * Math.min(2, lines.size() - at));
            pages.begin(element);
            do {
                pages.text(lines.get(at++), face, size, colour, MARGIN + indent, pages.y() - (lead + size * 0.72) / 2);
                pages.down(lead);
            } while (at < lines.size() && pages.left() >= lead);
            pages.end();
        }
    }
}

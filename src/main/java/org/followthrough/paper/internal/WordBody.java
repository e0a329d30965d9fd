package org.followthrough.paper.internal;

import static org.followthrough.paper.internal.Svg.escaped;

import java.io.IOException;
import java.io.Writer;
import org.followthrough.paper.Chart;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Block;
import org.followthrough.paper.Paper.Bullets;
import org.followthrough.paper.Paper.Facts;
import org.followthrough.paper.Paper.Figure;
import org.followthrough.paper.Paper.Heading;
import org.followthrough.paper.Paper.Paragraph;
import org.followthrough.paper.Paper.Table;

/** What a Word document says, block by block. */
final class WordBody {

    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    private static final int EMU_PER_TWIP = 635;

    private final Paper paper;
    private final WordPage page;
    private final Wording wording;
    private final Writer out;
    private final WordTables tables;
    private final Levels levels = new Levels();
    private int charts;

    WordBody(Paper paper, WordPage page, Wording wording, Writer out) {
        this.paper = paper;
        this.page = page;
        this.wording = wording;
        this.out = out;
        tables = new WordTables(out, page.inside());
    }

    void write() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document" + SPACES + "><w:body>");
        paragraph("Title", paper.title());
        for (String subtitle : paper.subtitles()) paragraph("Subtitle", subtitle);
        paragraph("Subtitle", wording.say("as-at", Print.of(paper.asAt())));
        for (Block block : paper.blocks()) write(block);
        out.write(page.section() + "</w:body></w:document>");
    }

    private void write(Block block) throws IOException {
        if (block instanceof Heading heading) paragraph("Heading" + levels.next(heading.level()), heading.text());
        else if (block instanceof Paragraph paragraph) paragraph("Normal", paragraph.text());
        else if (block instanceof Bullets bullets) for (String item : bullets.items()) paragraph("ListBullet", item);
        else if (block instanceof Facts facts) tables.write(facts);
        else if (block instanceof Table table) write(table, table.caption());
        else if (block instanceof Figure figure) write(figure.chart());
    }

    private void write(Table table, String caption) throws IOException {
        paragraph("Caption", caption);
        if (table.rows().isEmpty()) paragraph("Normal", wording.say("no-rows"));
        else tables.write(table);
    }

    private void write(Chart chart) throws IOException {
        charts++;
        paragraph("Caption", chart.headline());
        Drawing drawing = ChartDrawing.of(chart);
        double scale = page.width() > page.height() ? 15.5 : page.inside() / drawing.width();
        long width = Math.round(drawing.width() * scale) * EMU_PER_TWIP;
        long height = Math.round(drawing.height() * scale) * EMU_PER_TWIP;
        out.write(picture(escaped(ChartWords.whole(chart)), width, height));
        write(chart.table(), wording.say("in-numbers"));
    }

    private String picture(String told, long width, long height) {
        String named = "id=\"" + charts + "\" name=\"Chart " + charts + "\" descr=\"" + told + "\"";
        String size = "cx=\"" + width + "\" cy=\"" + height + "\"";
        return "<w:p><w:pPr><w:pStyle w:val=\"Picture\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" "
                + "distL=\"0\" distR=\"0\"><wp:extent " + size + "/><wp:docPr " + named + "/><a:graphic><a:graphicData "
                + "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr "
                + named + "/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"chart" + charts
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
                + "<a:ext " + size + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    }

    private void paragraph(String style, String text) throws IOException {
        out.write("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
        WordTables.run(text, out);
        out.write("</w:p>");
    }
}

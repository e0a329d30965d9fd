package org.followthrough.paper.internal;

import static org.followthrough.paper.internal.Svg.escaped;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Fact;
import org.followthrough.paper.Paper.Facts;
import org.followthrough.paper.Paper.Kind;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;

/** Tables in Word: a header that comes again on each page, rows that no page's end cuts, a paragraph after each. */
final class WordTables {

    private static final double SIZE = 9;
    private static final double PADDING = 9;
    private static final String CELL = "<w:pStyle w:val=\"Cell\"/>";
    private static final String FIGURES = "<w:pStyle w:val=\"Figures\"/>";

    private final Writer out;
    private final int width;

    WordTables(Writer out, int width) {
        this.out = out;
        this.width = width;
    }

    void write(Table table) throws IOException {
        int[] widths = widths(table);
        open(widths, table.caption(), "w:val=\"0620\" w:firstRow=\"1\" w:firstColumn=\"0\"");
        List<Column> columns = table.columns();
        out.write("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int at = 0; at < columns.size(); at++)
            cell(widths[at], style(columns.get(at), true), columns.get(at).name());
        out.write("</w:tr>");
        for (int at = 0; at < table.rows().size(); at++) {
            boolean kept = table.rows().size() <= Room.KEPT_TOGETHER
                    && at < table.rows().size() - 1;
            row(table.rows().get(at), columns, widths, kept);
        }
        close();
    }

    /** @param kept on the page of the row that follows */
    private void row(Row row, List<Column> columns, int[] widths, boolean kept) throws IOException {
        out.write("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int at = 0; at < widths.length; at++)
            cell(widths[at], style(columns.get(at), kept), Print.of(row.cells().get(at)));
        out.write("</w:tr>");
    }

    void write(Facts facts) throws IOException {
        if (facts.facts().isEmpty()) return;
        int[] widths = {width * 3 / 10, width - width * 3 / 10};
        open(widths, "", "w:val=\"0680\" w:firstRow=\"0\" w:firstColumn=\"1\"");
        for (Fact fact : facts.facts()) {
            out.write("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            cell(widths[0], CELL, fact.term());
            cell(widths[1], CELL, Print.of(fact.value()));
            out.write("</w:tr>");
        }
        close();
    }

    private int[] widths(Table table) {
        double[] shared = Room.share(table, width / 20.0, SIZE, PADDING);
        int[] widths = new int[shared.length];
        for (int at = 0; at < widths.length; at++) widths[at] = (int) (shared[at] * 20);
        return widths;
    }

    private static String style(Column column, boolean kept) {
        String style = column.kind() == Kind.NUMBER ? FIGURES : CELL;
        return kept ? style + "<w:keepNext/>" : style;
    }

    private void open(int[] widths, String caption, String look) throws IOException {
        int whole = 0;
        for (int each : widths) whole += each;
        out.write("<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"" + whole
                + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook " + look
                + " w:lastRow=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
        if (!caption.isEmpty()) out.write("<w:tblCaption w:val=\"" + escaped(caption) + "\"/>");
        out.write("</w:tblPr><w:tblGrid>");
        for (int each : widths) out.write("<w:gridCol w:w=\"" + each + "\"/>");
        out.write("</w:tblGrid>");
    }

    private void close() throws IOException {
        out.write("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>");
    }

    private void cell(int wide, String style, String text) throws IOException {
        out.write(
                "<w:tc><w:tcPr><w:tcW w:w=\"" + wide + "\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr>" + style + "</w:pPr>");
        run(text, out);
        out.write("</w:p></w:tc>");
    }

    /** Text of any lines, as one run. */
    static void run(String text, Writer out) throws IOException {
        if (text.isEmpty()) return;
        out.write("<w:r><w:t xml:space=\"preserve\">");
        out.write(escaped(text)
                .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">"));
        out.write("</w:t></w:r>");
    }
}

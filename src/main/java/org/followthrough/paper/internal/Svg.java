package org.followthrough.paper.internal;

import java.util.Locale;
import org.followthrough.paper.Chart;
import org.followthrough.paper.internal.Drawing.Box;
import org.followthrough.paper.internal.Drawing.Mark;
import org.followthrough.paper.internal.Drawing.Stroke;
import org.followthrough.paper.internal.Drawing.Words;

/** Writes drawings as SVG: presentation attributes only, since pages forbid style attributes, and no ids that could clash. */
public final class Svg {

    private Svg() {}

    public static String of(Chart chart) {
        Drawing drawing = ChartDrawing.of(chart);
        StringBuilder svg = new StringBuilder();
        String size = "width=\"%s\" height=\"%s\" viewBox=\"0 0 %1$s %2$s\""
                .formatted(number(drawing.width()), number(drawing.height()));
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" ").append(size);
        svg.append(" role=\"img\" aria-label=\"")
                .append(escaped(chart.headline()))
                .append("\" font-family=\"");
        svg.append(Typeface.FAMILY)
                .append(", Arial, Helvetica, sans-serif\" fill=\"")
                .append(Drawing.INK);
        svg.append("\"><title>").append(escaped(chart.headline())).append("</title><desc>");
        svg.append(escaped(ChartWords.of(chart))).append("</desc>");
        drawing.marks().forEach(mark -> write(mark, svg));
        return svg.append("</svg>").toString();
    }

    private static void write(Mark mark, StringBuilder svg) {
        if (mark instanceof Box box) write(box, svg);
        else if (mark instanceof Stroke line) write(line, svg);
        else write((Words) mark, svg);
    }

    private static void write(Box box, StringBuilder svg) {
        svg.append("<rect");
        put(svg, "x", box.x());
        put(svg, "y", box.y());
        put(svg, "width", box.width());
        put(svg, "height", box.height());
        svg.append(" fill=\"").append(box.fill()).append('"');
        if (!box.outline().equals(box.fill()))
            svg.append(" stroke=\"").append(box.outline()).append('"');
        svg.append("/>");
    }

    private static void write(Stroke line, StringBuilder svg) {
        svg.append("<line");
        put(svg, "x1", line.x1());
        put(svg, "y1", line.y1());
        put(svg, "x2", line.x2());
        put(svg, "y2", line.y2());
        put(svg, "stroke-width", line.width());
        svg.append(" stroke=\"").append(line.colour()).append("\"/>");
    }

    private static void write(Words words, StringBuilder svg) {
        svg.append("<text");
        put(svg, "x", words.x());
        put(svg, "y", words.y());
        put(svg, "font-size", words.size());
        if (words.face() == Typeface.BOLD) svg.append(" font-weight=\"bold\"");
        svg.append('>').append(escaped(words.text())).append("</text>");
    }

    private static void put(StringBuilder svg, String name, double value) {
        svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    /** To a tenth of a pixel, without a fraction where there is none. */
    static String number(double value) {
        String number = String.format(Locale.ROOT, "%.1f", value);
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package org.followthrough.paper.internal;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.followthrough.paper.internal.Drawing.Box;
import org.followthrough.paper.internal.Drawing.Mark;
import org.followthrough.paper.internal.Drawing.Stroke;
import org.followthrough.paper.internal.Drawing.Words;

/** Draws a chart on a page, in lines and letters that stay sharp. */
final class PdfChart {

    private final PdfPages pages;
    private final double scale;
    private final double top;

    private PdfChart(PdfPages pages, double scale) {
        this.pages = pages;
        this.scale = scale;
        top = pages.y();
    }

    /** @param told for those who do not see it */
    static void draw(Drawing drawing, double scale, String told, COSDictionary figure, PdfPages pages)
            throws IOException {
        PdfChart chart = new PdfChart(pages, scale);
        pages.begin(figure);
        for (Mark mark : drawing.marks()) chart.draw(mark);
        pages.end();
        figure.setString(COSName.ALT, told);
        figure.setItem(COSName.A, chart.place(drawing));
        pages.down(drawing.height() * scale);
    }

    private COSDictionary place(Drawing drawing) {
        COSArray box = new COSArray();
        box.add(new COSFloat((float) x(0)));
        box.add(new COSFloat((float) y(drawing.height())));
        box.add(new COSFloat((float) x(drawing.width())));
        box.add(new COSFloat((float) y(0)));
        COSDictionary layout = new COSDictionary();
        layout.setItem(COSName.O, COSName.getPDFName("Layout"));
        layout.setItem(COSName.BBOX, box);
        layout.setName(COSName.getPDFName("Placement"), "Block");
        return layout;
    }

    private double x(double x) {
        return PdfPages.MARGIN + x * scale;
    }

    private double y(double y) {
        return top - y * scale;
    }

    private void draw(Mark mark) throws IOException {
        if (mark instanceof Box box) draw(box);
        else if (mark instanceof Stroke line)
            pages.line(x(line.x1()), y(line.y1()), x(line.x2()), y(line.y2()), line.colour(), line.width() * scale);
        else if (mark instanceof Words words)
            pages.text(words.text(), words.face(), words.size() * scale, PdfPages.INK, x(words.x()), y(words.y()));
    }

    private void draw(Box box) throws IOException {
        double low = y(box.y() + box.height());
        double wide = box.width() * scale;
        double tall = box.height() * scale;
        if (!box.fill().equals("none")) pages.fill(x(box.x()), low, wide, tall, box.fill());
        if (!box.outline().equals(box.fill())) pages.frame(x(box.x()), low, wide, tall, box.outline(), scale);
    }
}

package org.followthrough.paper.internal;

import java.awt.Color;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A4 pages filled from the top, in points. All that is drawn belongs to an element of {@link PdfTags} or is marked as no part of
 * the text. {@link #y} runs upwards, as PDF has it: the top of what comes next.
 */
final class PdfPages implements AutoCloseable {

    static final float MARGIN = 56.7f;
    static final float FOOT = 68;
    static final String INK = Drawing.INK;
    static final String GREY = "#505a5f";

    private final PDDocument pdf;
    private final PDRectangle size;
    private final PdfTags tags;
    private final Map<Typeface, PDType0Font> fonts = new EnumMap<>(Typeface.class);
    private PDPage page;
    private PDPageContentStream pen;
    private double y;

    PdfPages(PDDocument pdf, boolean wide) throws IOException {
        this.pdf = pdf;
        tags = new PdfTags(pdf);
        PDRectangle upright = PDRectangle.A4;
        size = wide ? new PDRectangle(upright.getHeight(), upright.getWidth()) : upright;
        for (Typeface face : Typeface.values()) fonts.put(face, PDType0Font.load(pdf, face.parsed(), true));
        page = new PDPage(size);
        pen = begin(page);
    }

    private PDPageContentStream begin(PDPage next) throws IOException {
        pdf.addPage(next);
        tags.startPage(next);
        y = size.getHeight() - MARGIN;
        return new PDPageContentStream(pdf, next, AppendMode.OVERWRITE, true);
    }

    void turn() throws IOException {
        pen.close();
        page = new PDPage(size);
        pen = begin(page);
    }

    PdfTags tags() {
        return tags;
    }

    PDPage page() {
        return page;
    }

    double y() {
        return y;
    }

    void down(double by) {
        y -= by;
    }

    double width() {
        return size.getWidth() - 2 * MARGIN;
    }

    /** Of a page that holds nothing yet. */
    double height() {
        return size.getHeight() - MARGIN - FOOT;
    }

    double left() {
        return y - FOOT;
    }

    boolean isFresh() {
        return y >= size.getHeight() - MARGIN - 0.01;
    }

    /** Turns the page where there is less left than {@code needed}, unless a fresh one would not do either. */
    void ensure(double needed) throws IOException {
        if (left() < needed && !isFresh()) turn();
    }

    /** What is drawn until {@link #end} belongs to the element; to none where that is null. */
    void begin(@Nullable COSDictionary element) throws IOException {
        if (element == null) pen.beginMarkedContent(COSName.ARTIFACT);
        else pen.beginMarkedContent(element.getCOSName(COSName.S), tags.content(element, page));
    }

    void end() throws IOException {
        pen.endMarkedContent();
    }

    void text(String text, Typeface face, double points, String colour, double x, double base) throws IOException {
        write(pen, text, face, points, colour, x, base);
    }

    private void write(
            PDPageContentStream on, String text, Typeface face, double points, String colour, double x, double base)
            throws IOException {
        if (text.isEmpty()) return;
        on.beginText();
        on.setFont(fonts.get(face), (float) points);
        on.setNonStrokingColor(Color.decode(colour));
        on.newLineAtOffset((float) x, (float) base);
        on.showText(text);
        on.endText();
    }

    void line(double x1, double y1, double x2, double y2, String colour, double width) throws IOException {
        stroke(pen, x1, y1, x2, y2, colour, width);
    }

    private static void stroke(
            PDPageContentStream on, double x1, double y1, double x2, double y2, String colour, double width)
            throws IOException {
        on.setStrokingColor(Color.decode(colour));
        on.setLineWidth((float) width);
        on.moveTo((float) x1, (float) y1);
        on.lineTo((float) x2, (float) y2);
        on.stroke();
    }

    /** @param y its lower edge */
    void fill(double x, double y, double width, double height, String colour) throws IOException {
        pen.setNonStrokingColor(Color.decode(colour));
        pen.addRect((float) x, (float) y, (float) width, (float) height);
        pen.fill();
    }

    void frame(double x, double y, double width, double height, String colour, double line) throws IOException {
        pen.setStrokingColor(Color.decode(colour));
        pen.setLineWidth((float) line);
        pen.addRect((float) x, (float) y, (float) width, (float) height);
        pen.stroke();
    }

    /** Under each page, once all are there: what the paper is, and which page of how many. */
    void foot(String text, Wording wording) throws IOException {
        pen.close();
        int of = pdf.getNumberOfPages();
        String said =
                Lines.shortened(text, Typeface.REGULAR, 8, width() - 90, 1).get(0);
        int number = 1;
        for (PDPage each : pdf.getPages()) {
            String count = wording.say("page", number++, of);
            double right = MARGIN + width() - Typeface.REGULAR.width(count, 8);
            try (PDPageContentStream on = new PDPageContentStream(pdf, each, AppendMode.APPEND, true)) {
                on.beginMarkedContent(COSName.ARTIFACT);
                stroke(on, MARGIN, FOOT - 18, MARGIN + width(), FOOT - 18, Drawing.SOFT, 0.6);
                write(on, said, Typeface.REGULAR, 8, GREY, MARGIN, FOOT - 31);
                write(on, count, Typeface.REGULAR, 8, GREY, right, FOOT - 31);
                on.endMarkedContent();
            }
        }
        tags.finish();
    }

    @Override
    public void close() throws IOException {
        pen.close();
    }
}

package org.followthrough.paper.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.followthrough.paper.internal.Drawing.Box;
import org.followthrough.paper.internal.Drawing.Mark;
import org.followthrough.paper.internal.Drawing.Stroke;
import org.followthrough.paper.internal.Drawing.Words;

/** Paints a drawing as a PNG fit for print. Letters are painted as outlines, so that no font of the machine is asked for. */
final class ChartPicture {

    private static final double SCALE = 3;

    private final Graphics2D pen;

    private ChartPicture(Graphics2D pen) {
        this.pen = pen;
    }

    static byte[] of(Drawing drawing) {
        int width = (int) Math.ceil(drawing.width() * SCALE);
        int height = (int) Math.ceil(drawing.height() * SCALE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.scale(SCALE, SCALE);
        drawing.marks().forEach(new ChartPicture(pen)::paint);
        pen.dispose();
        return png(image);
    }

    private void paint(Mark mark) {
        if (mark instanceof Box box) paint(box);
        else if (mark instanceof Stroke line) paint(line);
        else paint((Words) mark);
    }

    private void paint(Box box) {
        Rectangle2D shape = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        if (!box.fill().equals("none")) {
            pen.setColor(Color.decode(box.fill()));
            pen.fill(shape);
        }
        pen.setColor(Color.decode(box.outline()));
        pen.setStroke(new BasicStroke(1));
        if (!box.outline().equals(box.fill())) pen.draw(shape);
    }

    private void paint(Stroke line) {
        pen.setColor(Color.decode(line.colour()));
        pen.setStroke(new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
    }

    private void paint(Words words) {
        pen.setColor(Color.decode(Drawing.INK));
        pen.fill(words.face()
                .outline(words.text(), words.size())
                .createTransformedShape(AffineTransform.getTranslateInstance(words.x(), words.y())));
    }

    private static byte[] png(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

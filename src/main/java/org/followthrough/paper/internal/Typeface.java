package org.followthrough.paper.internal;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Sans, out of the class path: papers look the same on a machine without fonts. Measures texts and gives their
 * outlines; what it has no glyph for is shown as a box.
 */
enum Typeface {
    REGULAR("LiberationSans-Regular.ttf"),
    BOLD("LiberationSans-Bold.ttf");

    static final String FAMILY = "Liberation Sans";
    private static final int BOX = 0x25a1;
    private static final int PLAIN = 0x180;

    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double perEm;
    private final int[] plain = new int[PLAIN];

    Typeface(String name) {
        try (InputStream in = Typeface.class.getResourceAsStream("/liberation/" + name)) {
            file = Objects.requireNonNull(in, name).readAllBytes();
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            glyphs = font.getUnicodeCmapLookup();
            perEm = font.getUnitsPerEm();
            for (int letter = 0; letter < PLAIN; letter++) plain[letter] = advance(letter);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** For one document; its letters are not joined, which costs more than all else that is written. */
    TrueTypeFont parsed() throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file));
        parsed.setEnableGsub(false);
        return parsed;
    }

    /** The text in characters that it has, with what takes no room left out. */
    String shown(String text) {
        if (isPlain(text)) return text;
        StringBuilder shown = new StringBuilder(text.length());
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        whole.codePoints().filter(point -> !isUnseen(point)).forEach(point -> shown.appendCodePoint(nearest(point)));
        return shown.toString();
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) if (text.charAt(at) < ' ' || text.charAt(at) >= 0x7f) return false;
        return true;
    }

    private int nearest(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) return ' ';
        if (point == 0x2011) return '-';
        return glyphs.getGlyphId(point) == 0 ? BOX : point;
    }

    private static boolean isUnseen(int point) {
        return Character.getType(point) == Character.FORMAT || (point >= 0xfe00 && point <= 0xfe0f);
    }

    /** @param text as {@link #shown} */
    double width(String text, double size) {
        long units = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < PLAIN) units += plain[letter];
            else if (!Character.isLowSurrogate(letter)) units += advance(text.codePointAt(at));
        }
        return units * size / perEm;
    }

    /** The text's outline, its base line beginning at the origin, y downwards. */
    GeneralPath outline(String text, double size) {
        GeneralPath outline = new GeneralPath();
        double scale = size / perEm;
        double pen = 0;
        for (int point : text.codePoints().toArray()) {
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, pen * scale, 0);
            outline.append(glyph(point).getPathIterator(place), false);
            pen += advance(point);
        }
        return outline;
    }

    private GeneralPath glyph(int point) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(point));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int advance(int point) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(point));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

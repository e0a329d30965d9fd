package org.followthrough.workflow.internal.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are in Helvetica and Arial, so that they can be broken into lines before any browser sees them. A page
 * with another font is held to the same widths by the drawn text's own length.
 *
 * @param size in the diagram's units
 */
record Lettering(double size, boolean bold) {

    /** Thousandths of the size for the printable ASCII characters from the space on, as in Helvetica's metrics. */
    private static final int[] PLAIN = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private static final int[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722,
        611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556,
        611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778,
        556, 556, 500, 389, 280, 389, 584
    };

    private static final int WIDE = 1000;
    private static final int ACCENTED = 667;

    double lineHeight() {
        return size * 1.2;
    }

    double width(String text) {
        return text.codePoints().map(this::thousandths).sum() * size / 1000;
    }

    Lettering smaller() {
        return new Lettering(size - 1, bold);
    }

    /** Breaks {@code text} at its spaces; a word that no line can hold is broken inside. */
    List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
            } else {
                if (!line.isEmpty()) lines.add(line);
                line = breakInside(word, width, lines);
            }
        }
        lines.add(line);
        return lines;
    }

    boolean holdsEveryWordOf(String text, double width) {
        for (String word : text.strip().split("\\s+")) if (width(word) > width) return false;
        return true;
    }

    /** Puts whole lines of a word too long into {@code lines}. @return what is left for the next line */
    private String breakInside(String word, double width, List<String> lines) {
        String left = word;
        while (width(left) > width && left.codePointCount(0, left.length()) > 1) {
            int end = left.offsetByCodePoints(0, 1);
            while (width(left.substring(0, left.offsetByCodePoints(end, 1))) <= width)
                end = left.offsetByCodePoints(end, 1);
            lines.add(left.substring(0, end));
            left = left.substring(end);
        }
        return left;
    }

    private int thousandths(int character) {
        int[] widths = bold ? BOLD : PLAIN;
        if (character >= ' ' && character - ' ' < widths.length) return widths[character - ' '];
        return character < 0x250 ? ACCENTED : WIDE;
    }
}

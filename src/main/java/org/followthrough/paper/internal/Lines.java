package org.followthrough.paper.internal;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** A text broken into lines that fit, between words where that can be, within a word where it must be. */
final class Lines {

    private final Typeface face;
    private final double size;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double used;

    private Lines(Typeface face, double size, double width) {
        this.face = face;
        this.size = size;
        this.width = width;
    }

    /** At least one line, empty for an empty text. */
    static List<String> of(String text, Typeface face, double size, double width) {
        Lines broken = new Lines(face, size, width);
        for (String given : text.split("\n", -1)) {
            for (String word : face.shown(given).split(" ", -1)) broken.add(word);
            broken.end();
        }
        return broken.lines;
    }

    /** No more than {@code most} lines, with a mark where there would be more. */
    static List<String> shortened(String text, Typeface face, double size, double width, int most) {
        List<String> all = of(text, face, size, width);
        if (all.size() <= most) return all;
        List<String> kept = new ArrayList<>(all.subList(0, most));
        String last = kept.get(most - 1);
        while (!last.isEmpty() && face.width(last + "…", size) > width)
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        kept.set(most - 1, last + "…");
        return kept;
    }

    private void add(String word) {
        double space = line.isEmpty() ? 0 : face.width(" ", size);
        double wide = face.width(word, size);
        if (used + space + wide > width && !line.isEmpty()) {
            end();
            space = 0;
        }
        if (wide > width) {
            pieces(word);
            return;
        }
        if (space > 0) line.append(' ');
        line.append(word);
        used += space + wide;
    }

    private void pieces(String word) {
        for (int point : word.codePoints().toArray()) {
            String next = Character.toString(point);
            double wide = face.width(next, size);
            if (used + wide > width && !line.isEmpty()) end();
            line.append(next);
            used += wide;
        }
    }

    private void end() {
        lines.add(asSeen(line.toString()));
        line.setLength(0);
        used = 0;
    }

    /** What is written from right to left, as it stands on the line. */
    private static String asSeen(String line) {
        char[] letters = line.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) return line;
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] seen = new String[runs];
        for (int at = 0; at < runs; at++) {
            levels[at] = (byte) bidi.getRunLevel(at);
            String run = line.substring(bidi.getRunStart(at), bidi.getRunLimit(at));
            seen[at] =
                    levels[at] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, seen, 0, runs);
        return String.join("", seen);
    }
}

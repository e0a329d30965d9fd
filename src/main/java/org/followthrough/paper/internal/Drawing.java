package org.followthrough.paper.internal;

import java.util.List;

/** A chart as boxes, lines and words, before it is SVG, a picture or part of a page. Units are pixels, y downwards. */
record Drawing(double width, double height, List<Mark> marks) {

    static final String INK = "#0b0c0c";
    static final String SOFT = "#b1b4b6";
    static final String WHITE = "#ffffff";

    sealed interface Mark {}

    /** @param outline as wide as a pixel; the same colour as {@code fill} for none */
    record Box(double x, double y, double width, double height, String fill, String outline) implements Mark {}

    record Stroke(double x1, double y1, double x2, double y2, String colour, double width) implements Mark {}

    /** @param x where the words begin, on the base line {@code y}; the text as its face shows it */
    record Words(double x, double y, double size, Typeface face, String text) implements Mark {

        static Words from(double x, double y, double size, Typeface face, String text) {
            return new Words(x, y, size, face, face.shown(text));
        }

        static Words upTo(double x, double y, double size, Typeface face, String text) {
            return from(x - face.width(face.shown(text), size), y, size, face, text);
        }

        static Words about(double x, double y, double size, Typeface face, String text) {
            return from(x - face.width(face.shown(text), size) / 2, y, size, face, text);
        }
    }
}

package org.followthrough.workflow.internal.picture;

/**
 * What a line or an area is drawn with. Nothing is told by a colour alone: where the instance stands and what lies behind
 * it differ in weight and bear signs.
 *
 * @param weight of the line, in the diagram's units
 * @param dashes lengths of dash and gap, or "none"
 */
record Ink(String fill, String stroke, double weight, String dashes) {

    static final String BLACK = "#0b0c0c";
    static final String GREY = "#505a5f";
    static final String PAPER = "#ffffff";
    static final String SHADE = "#f8f8f8";
    static final String TEAL = "#0f4c4a";
    static final String TINT = "#eef4f3";
    static final String GREEN = "#0b6b3f";
    static final String NONE = "none";

    static Ink area(String fill) {
        return new Ink(fill, NONE, 0, NONE);
    }

    static Ink line(String stroke, double weight) {
        return new Ink(NONE, stroke, weight, NONE);
    }

    static Ink of(Stage stage) {
        return switch (stage) {
            case AHEAD -> new Ink(PAPER, GREY, 1.5, NONE);
            case BEHIND -> new Ink(PAPER, BLACK, 2, NONE);
            case HERE -> new Ink(TINT, TEAL, 5, NONE);
        };
    }

    Ink filled(String other) {
        return new Ink(other, stroke, weight, dashes);
    }

    Ink heavier(double more) {
        return new Ink(fill, stroke, weight + more, dashes);
    }

    Ink weighing(double other) {
        return new Ink(fill, stroke, other, dashes);
    }

    Ink dashed(String other) {
        return new Ink(fill, stroke, weight, other);
    }
}

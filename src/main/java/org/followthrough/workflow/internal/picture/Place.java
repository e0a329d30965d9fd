package org.followthrough.workflow.internal.picture;

/** A rectangle on the diagram's plane, in the diagram's own units; y grows downwards. */
record Place(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    boolean holds(Place other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    /** Whether the two share ground; a common border is none. */
    boolean meets(Place other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    Place around(Place other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Place(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    Place widerBy(double margin) {
        return new Place(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
}

package org.followthrough.workflow.internal.picture;

/** Where a flow begins, bends or ends. */
record Point(double x, double y) {

    double distanceTo(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The point {@code distance} away from here in the direction of {@code other}. */
    Point towards(Point other, double distance) {
        double whole = distanceTo(other);
        if (whole == 0) return this;
        return new Point(x + (other.x - x) * distance / whole, y + (other.y - y) * distance / whole);
    }
}

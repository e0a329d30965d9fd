package org.followthrough.workflow.internal.picture;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An arrow from one shape to another, with the answer under which it is taken where it has one. */
record Flow(
        String id,
        String from,
        String to,
        @Nullable String name,
        List<Point> points,
        @Nullable Place label) {

    Flow {
        if (points.size() < 2) throw new IllegalArgumentException(id + " has no line in the diagram");
        points = List.copyOf(points);
    }

    Point beginning() {
        return points.get(0);
    }

    Point end() {
        return points.get(points.size() - 1);
    }

    /** Its straight parts, each as the flat rectangle that it is. */
    Stream<Place> lines() {
        return IntStream.range(1, points.size()).mapToObj(at -> line(points.get(at - 1), points.get(at)));
    }

    private static Place line(Point one, Point other) {
        double left = Math.min(one.x(), other.x());
        double top = Math.min(one.y(), other.y());
        return new Place(left, top, Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y()));
    }
}

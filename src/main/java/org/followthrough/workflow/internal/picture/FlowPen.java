package org.followthrough.workflow.internal.picture;

import java.util.ArrayList;
import java.util.List;

/** Draws one flow: a line with soft corners, an arrow's head, and the answer under which it is taken. */
final class FlowPen {

    private static final Lettering ANSWERS = new Lettering(13, false);
    private static final double CORNER = 7;
    private static final double HEAD = 10;

    private final Svg svg;
    private final Script script;

    FlowPen(Svg svg) {
        this.svg = svg;
        this.script = new Script(svg);
    }

    void draw(Flow flow, boolean walked) {
        String colour = walked ? Ink.BLACK : Ink.GREY;
        svg.path(Ink.line(colour, walked ? 2.5 : 1.5), course(flow.points()).toArray());
        svg.path(Ink.area(colour), head(flow).toArray());
        if (flow.name() != null && flow.label() != null) script.centred(flow.name(), ANSWERS, flow.label());
    }

    /** The line ends inside the arrow's head, so that its weight does not blunt the tip. */
    private static List<Object> course(List<Point> points) {
        int last = points.size() - 1;
        List<Object> course = new ArrayList<>();
        add(course, "M", points.get(0));
        for (int bend = 1; bend < last; bend++)
            round(course, points.get(bend - 1), points.get(bend), points.get(bend + 1));
        add(course, "L", points.get(last).towards(points.get(last - 1), HEAD / 2));
        return course;
    }

    private static void round(List<Object> course, Point before, Point bend, Point after) {
        double soft = Math.min(CORNER, Math.min(bend.distanceTo(before), bend.distanceTo(after)) / 2);
        add(course, "L", bend.towards(before, soft));
        add(course, "Q", bend);
        add(course, "", bend.towards(after, soft));
    }

    private static List<Object> head(Flow flow) {
        Point tip = flow.end();
        Point foot = tip.towards(flow.points().get(flow.points().size() - 2), HEAD);
        double across = (tip.y() - foot.y()) * 0.45;
        double down = (foot.x() - tip.x()) * 0.45;
        List<Object> head = new ArrayList<>();
        add(head, "M", tip);
        add(head, "L", new Point(foot.x() + across, foot.y() + down));
        add(head, "L", new Point(foot.x() - across, foot.y() - down));
        head.add("z");
        return head;
    }

    private static void add(List<Object> course, String letter, Point point) {
        course.add(letter);
        course.add(point.x());
        course.add(point.y());
    }
}

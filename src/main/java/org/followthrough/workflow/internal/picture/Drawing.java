package org.followthrough.workflow.internal.picture;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Draws a diagram and an instance's way through it. Knows no engine: the same diagram and way give the same picture. */
final class Drawing {

    private static final double MARGIN = 12;

    private final Diagram diagram;
    private final Way way;
    private final List<Place> flags;
    private final Svg svg = new Svg();

    private Drawing(Diagram diagram, Way way) {
        this.diagram = diagram;
        this.way = way;
        this.flags = diagram.shapes().stream()
                .filter(each -> way.here().contains(each.id()) && !each.kind().isFrame())
                .map(each -> NowHere.beside(each, diagram))
                .toList();
    }

    /** @param id unique on the page, because title and description are found by it */
    static String of(Diagram diagram, Way way, String id) {
        return new Drawing(diagram, way).draw(id);
    }

    private String draw(String id) {
        svg.begin(sheet(), id, diagram.name(), inWords());
        shapes(each -> each.kind().isFrame());
        FlowPen flows = new FlowPen(svg);
        diagram.flows().forEach(each -> flows.draw(each, way.walked(each, diagram)));
        shapes(each -> !each.kind().isFrame());
        ticks();
        flags.forEach(each -> NowHere.draw(svg, each));
        svg.end();
        return svg.toString();
    }

    private Place sheet() {
        return flags.stream().reduce(diagram.extent(), Place::around).widerBy(MARGIN);
    }

    private void shapes(Predicate<Shape> which) {
        ShapePen pen = new ShapePen(svg);
        diagram.shapes().stream().filter(which).forEach(each -> pen.draw(each, way.stageOf(each)));
    }

    private void ticks() {
        Set<String> ticked = way.ticked(diagram);
        Signs signs = new Signs(svg);
        diagram.shapes().stream()
                .filter(each -> ticked.contains(each.id()))
                .filter(each -> each.isStep() || each.kind().isFrame())
                .forEach(each -> signs.tick(cornerOf(each)));
    }

    private static Point cornerOf(Shape shape) {
        Place at = shape.place();
        if (shape.kind().isFrame()) return new Point(at.right() - 17, at.y() + 17);
        return new Point(at.right() - 4, at.bottom() - 4);
    }

    /** The picture for those who do not see it. */
    private String inWords() {
        List<String> done = diagram.namesOfSteps(way.done());
        List<String> here = diagram.namesOfSteps(way.here());
        if (done.isEmpty() && here.isEmpty() && !way.ended()) return "Not begun.";
        String behind = done.isEmpty() ? "" : "Done: " + String.join(", ", done) + ".";
        String now = here.isEmpty() ? "" : NowHere.WORDS + ": " + String.join(", ", here) + ".";
        return String.join(" ", behind, now, way.ended() ? "It has ended." : "")
                .replaceAll(" +", " ")
                .strip();
    }
}
